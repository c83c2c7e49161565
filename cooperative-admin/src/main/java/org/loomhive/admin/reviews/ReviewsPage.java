package org.loomhive.admin.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.review.JudgeReview;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewRef;
import org.loomhive.review.ReviewState;
import org.loomhive.review.Reviews;
import org.loomhive.review.photo.ReviewPhotos;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;
import org.loomhive.web.asked.Chosen;
import org.loomhive.wording.Found;

/** What buyers wrote, one state at a time, each with what must be looked at in it. */
@Named("reviewsDesk")
@RequestScoped
public class ReviewsPage {
  private static final int SHOWN = 25;

  @Inject Reviews reviews;
  @Inject JudgeReview judge;
  @Inject ReviewPhotos photos;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.state}")
  String stateParam;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private List<Review> all;
  private List<Review> withPhotos;
  private Paging paging;
  private Map<ReviewRef, List<Found>> signs;

  public List<Review> getAll() {
    if (all == null) all = reviews.seenBy(signedIn.actor(), getState(), getPaging().first(), SHOWN);
    return all;
  }

  public List<Found> signs(Review review) {
    if (signs == null) signs = judge.signs(getAll());
    return signs.get(review.ref());
  }

  public Paging getPaging() {
    if (paging == null)
      paging = Paging.of(page, SHOWN, reviews.count(signedIn.actor(), getState()));
    return paging;
  }

  /** Reviews with a photo at which nobody has looked, shown or not. */
  public List<Review> getWithPhotos() {
    if (withPhotos == null) withPhotos = photos.waiting(signedIn.actor());
    return withPhotos;
  }

  public List<ReviewState> getStates() {
    return List.of(ReviewState.values());
  }

  /** Without a choice, what waits to be read. */
  public ReviewState getState() {
    return Chosen.of(ReviewState.class, stateParam).orElse(ReviewState.WAITING);
  }
}
