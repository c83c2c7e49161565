package org.loomhive.payout.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.leaf.Portions;

/** All statements that were taken, and the bookings that wait for a person. */
@ApplicationScoped
public class TakenStatements {
  private static final int MOST_SHOWN = 200;
  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** With all its counts: it is never changed afterwards. */
  void add(TakenStatement statement, List<ParkedEntry> parked) {
    em.persist(statement);
    parked.forEach(em::persist);
  }

  Optional<TakenStatement> find(String messageId) {
    return em.createQuery(
            "select s from TakenStatement s where s.messageId = :id", TakenStatement.class)
        .setParameter("id", messageId)
        .getResultStream()
        .findFirst();
  }

  /** Which of these wait already, or were dealt with. */
  Set<String> known(Collection<String> keys) {
    var known = new HashSet<String>();
    for (var some : Portions.of(keys, AT_ONCE))
      known.addAll(
          em.createQuery("select e.key from ParkedEntry e where e.key in :keys", String.class)
              .setParameter("keys", some)
              .getResultList());
    return known;
  }

  ParkedEntry get(String key) {
    return em.createQuery("select e from ParkedEntry e where e.key = :key", ParkedEntry.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("booking", key));
  }

  /** The newest first. */
  public List<TakenStatement> newest() {
    return em.createQuery("select s from TakenStatement s order by s.id desc", TakenStatement.class)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  /** The oldest first. */
  public List<ParkedEntry> waiting() {
    return em.createQuery(
            "select e from ParkedEntry e where e.settledAt is null order by e.id",
            ParkedEntry.class)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }
}
