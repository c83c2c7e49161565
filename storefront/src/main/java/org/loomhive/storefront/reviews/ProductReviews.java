package org.loomhive.storefront.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.review.Review;
import org.loomhive.review.Reviews;
import org.loomhive.storefront.shop.ProductPage;

/** What buyers wrote of the piece that is shown. Nothing is asked where nobody wrote. */
@Named("productReviews")
@RequestScoped
public class ProductReviews {
  private static final int SHOWN = 12;
  private static final int MOST_STARS = 5;

  @Inject ProductPage page;
  @Inject Reviews reviews;

  private List<Review> all;

  public List<Review> getAll() {
    if (all == null) {
      var product = page.getProduct();
      all = product.rating().count() == 0 ? List.of() : reviews.published(product.slug(), SHOWN);
    }
    return all;
  }

  public LocalDate day(Review review) {
    return LocalDate.ofInstant(review.writtenAt(), ZoneOffset.UTC);
  }

  /** Full and empty stars. */
  public String drawn(Review review) {
    return "★".repeat(review.stars()) + "☆".repeat(MOST_STARS - review.stars());
  }
}
