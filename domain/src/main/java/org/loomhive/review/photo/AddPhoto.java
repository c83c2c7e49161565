package org.loomhive.review.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.picture.EditPictures;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.messaging.Outbox;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewChanged;
import org.loomhive.review.ReviewRefusal;
import org.loomhive.review.ReviewTakenBack;
import org.loomhive.review.Reviews;
import org.loomhive.review.WriteReview;

/** A buyer adds a photo to what she wrote while she may still change that, and takes one away. */
@ApplicationScoped
public class AddPhoto {
  public static final int MOST = 3;

  private static final int BYTES_IN_MEGABYTE = 1_000_000;

  @Inject WriteReview write;
  @Inject Reviews reviews;
  @Inject ReviewPhotos photos;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** The same file twice is once. */
  @Transactional
  public void add(OrderNumber order, int line, byte[] file) {
    if (file.length > EditPictures.MOST_MEGABYTES * BYTES_IN_MEGABYTE)
      throw new Refused(CatalogRefusal.FILE_TOO_LARGE, EditPictures.MOST_MEGABYTES);
    var review = write.changeable(order, line);
    var there = photos.of(review.ref());
    if (there.stream().anyMatch(one -> one.isOf(file))) return;
    if (there.size() >= MOST) throw new Refused(ReviewRefusal.TOO_MANY_PHOTOS, MOST);
    photos.add(new ReviewPhoto(review.ref(), file, clock.instant()));
  }

  /** She may do so at any time; one that is gone already is no trouble. */
  @Transactional
  public void remove(OrderNumber order, int line, PhotoRef photo) {
    var found = reviews.find(order, line);
    if (found.isEmpty()) return;
    for (ReviewPhoto one : photos.of(found.get().ref()))
      if (one.ref().equals(photo)) remove(one, found.get());
  }

  private void remove(ReviewPhoto photo, Review review) {
    photos.remove(photo);
    if (photo.state() == PhotoState.SHOWN) outbox.add(new ReviewChanged(review.productSlug()));
  }

  void on(@Observes ReviewTakenBack event) {
    photos.of(event.review()).forEach(photos::remove);
  }
}
