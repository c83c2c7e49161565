package org.loomhive.payout.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.Role;

/** Payments that members miss. Only the network sees them: the trouble may be close to her. */
@ApplicationScoped
public class PayoutConcerns {
  private static final int MOST_SHOWN = 200;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  void open(PayoutConcern concern) {
    em.persist(concern);
  }

  /** The oldest first. */
  public List<PayoutConcern> allOpen(Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    return em.createQuery(
            "select c from PayoutConcern c where c.closedAt is null order by c.id",
            PayoutConcern.class)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  /**
   * How many there were, among members of some cooperatives.
   *
   * @param isOpen only those that nobody closed yet
   */
  public long count(Collection<CooperativeRef> of, boolean isOpen) {
    if (of.isEmpty()) return 0;
    return em.createQuery(
            "select count(c) from PayoutConcern c, Member m where m.ref = c.member"
                + " and m.cooperative in :cooperatives"
                + (isOpen ? " and c.closedAt is null" : ""),
            Long.class)
        .setParameter("cooperatives", of)
        .getSingleResult();
  }

  /** It was looked into and she has her money. */
  @Transactional
  public void close(PayLineRef line, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    em.createQuery(
            "select c from PayoutConcern c where c.closedAt is null and c.line = :line",
            PayoutConcern.class)
        .setParameter("line", line)
        .getResultStream()
        .forEach(concern -> concern.close(actor.ref(), clock.instant()));
  }
}
