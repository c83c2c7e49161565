package org.loomhive.review.echo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ShortMemory;

/** All that was said elsewhere and is quoted, shown or not. */
@ApplicationScoped
public class Echoes {
  private static final String ALL = "all";

  /** Few pieces are quoted, and the page of each piece asks. */
  private final ShortMemory<String, Set<String>> quoted =
      new ShortMemory<>(Duration.ofMinutes(1), 1);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** What anybody may read of a product, the newest first. */
  public List<Echo> shown(String productSlug, int most) {
    return em.createQuery(
            "select q from Echo q where q.productSlug = :slug and q.takenDownAt is null"
                + " order by q.writtenOn desc, q.id desc",
            Echo.class)
        .setParameter("slug", productSlug)
        .setMaxResults(most)
        .getResultList();
  }

  /** Whether anything is shown of it, as it was within the last minute. */
  public boolean isQuoted(String productSlug) {
    return quoted.get(ALL, clock.instant(), this::products).contains(productSlug);
  }

  private Set<String> products() {
    return Set.copyOf(
        em.createQuery(
                "select distinct q.productSlug from Echo q where q.takenDownAt is null",
                String.class)
            .getResultList());
  }

  /** For the desk, the newest first. */
  public List<Echo> all(int first, int most) {
    return em.createQuery("select q from Echo q order by q.id desc", Echo.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(q) from Echo q", Long.class).getSingleResult();
  }

  Echo get(EchoRef ref) {
    return em.createQuery("select q from Echo q where q.ref = :ref", Echo.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("echo", ref));
  }

  boolean has(Echo one) {
    return em.createQuery("select count(q) from Echo q where q.print = :print", Long.class)
            .setParameter("print", one.print())
            .getSingleResult()
        > 0;
  }

  void add(Echo one) {
    em.persist(one);
    quoted.forget(ALL);
  }
}
