package org.loomhive.admin.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.review.photo.JudgePhoto;
import org.loomhive.review.photo.PhotoRef;
import org.loomhive.review.photo.ReviewPhoto;
import org.loomhive.review.photo.ReviewPhotos;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The photos of one review: somebody says who can be seen on each, and shows or declines it. */
@Named("photoDesk")
@RequestScoped
public class PhotoDesk {
  @Inject JudgeForm review;
  @Inject ReviewPhotos photos;
  @Inject JudgePhoto judge;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself, so a list that changed meanwhile means no other photo. */
  @Inject
  @ManagedProperty("#{param.photo}")
  String photo;

  private List<ReviewPhoto> all;

  public List<ReviewPhoto> getAll() {
    if (all == null) all = photos.of(review.getReview().ref());
    return all;
  }

  /** Nobody can be recognised on it. */
  public String show() {
    judge.show(new PhotoRef(photo), PersonSeen.NOBODY, signedIn.actor());
    notes.good("reviews.photo.shown");
    return review.address();
  }

  public String declineSomebody() {
    return declined(PersonSeen.SOMEBODY);
  }

  /** For another reason: a place can be recognised, or it does not show the piece. */
  public String decline() {
    return declined(PersonSeen.NOBODY);
  }

  private String declined(PersonSeen seen) {
    judge.decline(new PhotoRef(photo), seen, signedIn.actor());
    notes.good("reviews.photo.declined");
    return review.address();
  }
}
