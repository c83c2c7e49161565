package org.loomhive.review.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewRef;

/** All photos that buyers added, shown or not. */
@ApplicationScoped
public class ReviewPhotos {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** In the order in which she added them. */
  public List<ReviewPhoto> of(ReviewRef review) {
    return em.createQuery(
            "select p from ReviewPhoto p where p.review = :review order by p.id", ReviewPhoto.class)
        .setParameter("review", review)
        .getResultList();
  }

  /** One that anybody may see, and of which review it is. */
  public record Shown(ReviewRef review, PhotoRef ref) {}

  /** What anybody may see beside some reviews. */
  public List<Shown> shown(Collection<ReviewRef> reviews) {
    if (reviews.isEmpty()) return List.of();
    return em.createQuery(
            "select new org.loomhive.review.photo.ReviewPhotos$Shown(p.review, p.ref)"
                + " from ReviewPhoto p where p.review in :reviews and p.shownAt is not null"
                + " order by p.id",
            Shown.class)
        .setParameter("reviews", reviews)
        .getResultList();
  }

  /** For anybody: empty unless it is shown, and the review with it. */
  public Optional<byte[]> file(PhotoRef ref) {
    return em.createQuery(
            "select p.jpeg from ReviewPhoto p, Review r where r.ref = p.review and p.ref = :ref"
                + " and p.shownAt is not null and r.publishedAt is not null",
            byte[].class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  /** For the desk, which looks at it before anybody does. */
  public byte[] file(PhotoRef ref, Actor actor) {
    var found =
        em.createQuery(
                "select p.jpeg, r from ReviewPhoto p, Review r where r.ref = p.review"
                    + " and p.ref = :ref and p.declinedAt is null",
                Object[].class)
            .setParameter("ref", ref)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFound("photo", ref));
    actor.requireSight(((Review) found[1]).cooperative());
    return (byte[]) found[0];
  }

  /** Reviews of which a photo waits, of pieces of the cooperatives that she sees. */
  public List<Review> waiting(Actor actor) {
    if (!actor.isNetworkWide() && actor.cooperatives().isEmpty()) return List.of();
    var mine = actor.isNetworkWide() ? "" : " and r.cooperative in :mine";
    var query =
        em.createQuery(
            "select distinct r from Review r, ReviewPhoto p where p.review = r.ref"
                + " and p.shownAt is null and p.declinedAt is null"
                + mine
                + " order by r.id",
            Review.class);
    if (!mine.isEmpty()) query.setParameter("mine", actor.cooperatives());
    return query.getResultList();
  }

  ReviewPhoto lock(PhotoRef ref) {
    return em.createQuery("select p from ReviewPhoto p where p.ref = :ref", ReviewPhoto.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("photo", ref));
  }

  void add(ReviewPhoto photo) {
    em.persist(photo);
  }

  void remove(ReviewPhoto photo) {
    em.remove(photo);
  }
}
