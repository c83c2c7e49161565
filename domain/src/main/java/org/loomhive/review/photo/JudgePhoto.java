package org.loomhive.review.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.review.CountReviews;
import org.loomhive.review.Reviews;

/** Somebody of the house looks at a photo of a buyer, and shows it or declines it for good. */
@ApplicationScoped
public class JudgePhoto {
  @Inject ReviewPhotos photos;
  @Inject Reviews reviews;
  @Inject CountReviews count;
  @Inject Clock clock;

  /**
   * @param seen whether a person can be recognised on it
   */
  @Transactional
  public void show(PhotoRef ref, PersonSeen seen, Actor actor) {
    var photo = mine(ref, actor);
    photo.show(answered(seen), actor, clock.instant());
    refresh(photo);
  }

  @Transactional
  public void decline(PhotoRef ref, PersonSeen seen, Actor actor) {
    var photo = mine(ref, actor);
    photo.decline(answered(seen), actor, clock.instant());
    refresh(photo);
  }

  private static PersonSeen answered(PersonSeen seen) {
    if (seen == null) throw new Refused(CatalogRefusal.NOBODY_LOOKED);
    return seen;
  }

  private void refresh(ReviewPhoto photo) {
    count.count(reviews.get(photo.review()).productSlug());
  }

  private ReviewPhoto mine(PhotoRef ref, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var photo = photos.lock(ref);
    actor.requireSight(reviews.get(photo.review()).cooperative());
    return photo;
  }
}
