package org.loomhive.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.rating.Rating;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;

/** All that buyers wrote, shown or not. */
@ApplicationScoped
public class Reviews {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** One that is known already is left as it is. */
  void add(Review review) {
    em.persist(review);
  }

  public Optional<Review> find(OrderNumber order, int line) {
    return em.createQuery(
            "select r from Review r where r.order = :order and r.lineNumber = :line", Review.class)
        .setParameter("order", order)
        .setParameter("line", line)
        .getResultStream()
        .findFirst();
  }

  public Review get(ReviewRef ref) {
    return one(ref, LockModeType.NONE);
  }

  Review lock(ReviewRef ref) {
    return one(ref, LockModeType.PESSIMISTIC_WRITE);
  }

  private Review one(ReviewRef ref, LockModeType how) {
    return em.createQuery("select r from Review r where r.ref = :ref", Review.class)
        .setParameter("ref", ref)
        .setLockMode(how)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("review", ref));
  }

  /** What anybody may read of a product, the newest first. */
  public List<Review> published(String productSlug, int most) {
    return em.createQuery(
            "select r from Review r where r.productSlug = :slug and r.publishedAt is not null"
                + " order by r.publishedAt desc, r.id desc",
            Review.class)
        .setParameter("slug", productSlug)
        .setMaxResults(most)
        .getResultList();
  }

  /** Of what was published since then. */
  Rating count(String productSlug, Instant since) {
    var counted =
        em.createQuery(
                "select coalesce(sum(r.stars), 0), count(r) from Review r where r.productSlug ="
                    + " :slug and r.publishedAt > :since",
                Object[].class)
            .setParameter("slug", productSlug)
            .setParameter("since", since)
            .getSingleResult();
    return new Rating(((Number) counted[0]).intValue(), ((Number) counted[1]).intValue());
  }

  /** Products of which something left the last twelve months between two moments. */
  List<String> grownOld(Instant from, Instant to) {
    return em.createQuery(
            "select distinct r.productSlug from Review r where r.publishedAt between :from and :to",
            String.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** Of pieces of the cooperatives that she sees, the oldest first, so that none is forgotten. */
  public List<Review> seenBy(Actor actor, ReviewState state, int first, int most) {
    if (seesNothing(actor)) return List.of();
    var order = state == ReviewState.PUBLISHED ? " order by r.id desc" : " order by r.id";
    return scoped(em.createQuery("select r" + from(actor, state) + order, Review.class), actor)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(Actor actor, ReviewState state) {
    if (seesNothing(actor)) return 0;
    var words = "select count(r)" + from(actor, state);
    return scoped(em.createQuery(words, Long.class), actor).getSingleResult();
  }

  private static boolean seesNothing(Actor actor) {
    return !actor.isNetworkWide() && actor.cooperatives().isEmpty();
  }

  private static String from(Actor actor, ReviewState state) {
    var mine = actor.isNetworkWide() ? "" : " and r.cooperative in :mine";
    return " from Review r where (" + facts(state) + ")" + mine;
  }

  /** The same facts that {@link Review#state()} looks at. */
  private static String facts(ReviewState state) {
    return switch (state) {
      case WAITING ->
          "r.publishedAt is null and r.heldAt is null and r.declinedAt is null and r.withdrawnAt is"
              + " null";
      case PUBLISHED -> "r.publishedAt is not null";
      case HELD -> "r.heldAt is not null and r.withdrawnAt is null";
      case DECLINED -> "r.declinedAt is not null and r.withdrawnAt is null";
      case WITHDRAWN -> "r.withdrawnAt is not null";
    };
  }

  private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Actor actor) {
    return actor.isNetworkWide() ? query : query.setParameter("mine", actor.cooperatives());
  }
}
