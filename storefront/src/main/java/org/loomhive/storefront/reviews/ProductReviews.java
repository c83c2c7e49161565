package org.loomhive.storefront.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewRef;
import org.loomhive.review.Reviews;
import org.loomhive.review.echo.Echo;
import org.loomhive.review.echo.Echoes;
import org.loomhive.review.photo.PhotoRef;
import org.loomhive.review.photo.ReviewPhotos;
import org.loomhive.review.told.ToldReview;
import org.loomhive.review.told.ToldReviews;
import org.loomhive.storefront.shop.ProductPage;
import org.loomhive.web.asked.PerRequest;
import org.loomhive.web.language.Spoken;

/**
 * What buyers wrote of the piece that is shown, and what was said elsewhere. Nothing is asked where
 * nobody wrote.
 */
@Named("productReviews")
@ApplicationScoped
public class ProductReviews {
  private static final int SHOWN = 12;

  @Inject ProductPage page;
  @Inject Reviews reviews;
  @Inject ToldReviews told;
  @Inject ReviewPhotos photos;
  @Inject Echoes echoes;
  @Inject HttpServletRequest request;

  private final PerRequest<List<ShownReview>> all = new PerRequest<>(ProductReviews.class, "all");
  private final PerRequest<List<Echo>> quoted = new PerRequest<>(ProductReviews.class, "quoted");

  /** Somebody said something of this piece, here or elsewhere. */
  public boolean isShown() {
    return !getAll().isEmpty() || !getQuoted().isEmpty();
  }

  public List<ShownReview> getAll() {
    return all.get(request, this::read);
  }

  private List<ShownReview> read() {
    if (page.getProduct().rating().count() == 0) return List.of();
    var written = reviews.published(page.getProduct().slug(), SHOWN);
    var here = told.current(written, Spoken.now());
    var seen = photosOf(written);
    return written.stream()
        .map(
            review ->
                new ShownReview(
                    review, told(review, here), seen.getOrDefault(review.ref(), List.of())))
        .toList();
  }

  private static ToldReview told(Review review, List<ToldReview> here) {
    return here.stream().filter(one -> one.review().equals(review.ref())).findFirst().orElse(null);
  }

  private Map<ReviewRef, List<PhotoRef>> photosOf(List<Review> written) {
    return photos.shown(written.stream().map(Review::ref).toList()).stream()
        .collect(
            Collectors.groupingBy(
                ReviewPhotos.Shown::review,
                Collectors.mapping(ReviewPhotos.Shown::ref, Collectors.toList())));
  }

  public List<Echo> getQuoted() {
    return quoted.get(request, this::readQuoted);
  }

  private List<Echo> readQuoted() {
    var slug = page.getProduct().slug();
    return echoes.isQuoted(slug) ? echoes.shown(slug, SHOWN) : List.of();
  }

  public String drawn(Echo echo) {
    return echo.stars().map(ShownReview::drawn).orElse("");
  }
}
