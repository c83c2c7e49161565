package org.loomhive.admin.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.loomhive.review.JudgeReview;
import org.loomhive.review.ReadReview;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewReason;
import org.loomhive.review.ReviewRef;
import org.loomhive.review.Reviews;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wording.Found;

/** One review: it is shown, with or without an answer, held or declined. */
@Named("judgeForm")
@RequestScoped
public class JudgeForm {
  @Inject Reviews reviews;
  @Inject JudgeReview judge;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.r}")
  String ref;

  /** Stands in the form itself: what was read when it was pressed. */
  @Inject
  @ManagedProperty("#{param.seen}")
  String seen;

  private Review review;
  private String answer;
  private ReviewReason reason;

  /** Loads it; what is not hers is not there. */
  public void open() {
    signedIn.actor().requireSight(getReview().cooperative());
  }

  public Review getReview() {
    if (review == null) review = reviews.get(new ReviewRef(ref));
    return review;
  }

  public List<Found> getSigns() {
    return judge.signs(List.of(getReview())).get(getReview().ref());
  }

  public ReviewReason[] getReasons() {
    return ReviewReason.values();
  }

  /** What stands there now. */
  public String getSeen() {
    return ReadReview.of(getReview()).seen();
  }

  ReadReview read() {
    return new ReadReview(new ReviewRef(ref), Objects.toString(seen, ""));
  }

  public String publish() {
    judge.publish(read(), answer == null ? "" : answer, signedIn.actor());
    return done("reviews.published");
  }

  public String hold() {
    judge.hold(read(), reason, signedIn.actor());
    return done("reviews.held");
  }

  public String decline() {
    judge.decline(read(), reason, signedIn.actor());
    return done("reviews.declined");
  }

  /** The page of the same review again. */
  String address() {
    return "/trade/review?faces-redirect=true&r=" + ref;
  }

  private String done(String key) {
    notes.good(key);
    return "/trade/reviews?faces-redirect=true";
  }

  public String getAnswer() {
    return answer == null ? getReview().answer() : answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public ReviewReason getReason() {
    return reason;
  }

  public void setReason(ReviewReason reason) {
    this.reason = reason;
  }
}
