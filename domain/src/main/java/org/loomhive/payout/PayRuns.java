package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayRunRef;

/** All pay runs. */
@ApplicationScoped
public class PayRuns {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(PayRun run) {
    em.persist(run);
    em.flush(); // its lines need its number
  }

  public Optional<PayRun> find(PayRunRef ref) {
    return by(ref).getResultStream().findFirst();
  }

  public PayRun get(PayRunRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("pay run", ref));
  }

  /** Nobody else changes it until this transaction ends. */
  public PayRun lock(PayRunRef ref) {
    return by(ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("pay run", ref));
  }

  private TypedQuery<PayRun> by(PayRunRef ref) {
    return em.createQuery("select r from PayRun r where r.ref = :ref", PayRun.class)
        .setParameter("ref", ref);
  }

  /** The newest first. */
  public List<PayRun> newest(int first, int count) {
    return em.createQuery("select r from PayRun r order by r.id desc", PayRun.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(r) from PayRun r", Long.class).getSingleResult();
  }

  /** What stands in each of the runs. */
  public Map<PayRunRef, PayRunTotals> totals(Collection<PayRunRef> runs) {
    if (runs.isEmpty()) return Map.of();
    return em.createQuery(
            """
            select new org.loomhive.payout.PayRunTotals(
                l.run.ref, l.amount.currency,
                sum(case when l.heldFor is null then l.amount.minor else 0 end),
                sum(case when l.heldFor is null then 1 else 0 end),
                sum(case when l.heldFor is null then 0 else 1 end),
                sum(case when l.settledAt is null then 0 else 1 end),
                sum(case when l.rejectedAt is null then 0 else 1 end))
            from PayLine l where l.run.ref in :runs
            group by l.run.ref, l.amount.currency
            """,
            PayRunTotals.class)
        .setParameter("runs", runs)
        .getResultStream()
        .collect(Collectors.toMap(PayRunTotals::run, totals -> totals));
  }
}
