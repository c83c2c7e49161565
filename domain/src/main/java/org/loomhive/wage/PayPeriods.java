package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;

/**
 * The months of all cooperatives. Whoever earns holds a month open with others; whoever closes
 * holds it alone; so nothing slips between.
 */
@ApplicationScoped
public class PayPeriods {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The first month from here on that is open; it stays open until this transaction ends. */
  YearMonth holdOpen(CooperativeRef cooperative, YearMonth from) {
    var month = from;
    while (isClosedNow(cooperative, month)) month = month.plusMonths(1);
    return month;
  }

  private boolean isClosedNow(CooperativeRef cooperative, YearMonth month) {
    return locked("closed_at", cooperative, month, "LOCK IN SHARE MODE") != null;
  }

  /** Nobody else can earn in it or close it until this transaction ends. */
  public PayPeriod holdAlone(CooperativeRef cooperative, YearMonth month) {
    var id = ((Number) locked("id", cooperative, month, "FOR UPDATE")).longValue();
    var period = em.find(PayPeriod.class, id);
    em.refresh(period);
    return period;
  }

  /** Notes that a job is to close it; asking again changes nothing. */
  @Transactional
  public void ask(CooperativeRef cooperative, YearMonth month, String by, Instant now) {
    holdAlone(cooperative, month).ask(by, now);
  }

  /** The job could not close it; somebody has to ask again. */
  @Transactional
  public void giveUp(CooperativeRef cooperative, YearMonth month, Instant now) {
    holdAlone(cooperative, month).giveUp(now);
  }

  /** Those that wait for the job, whether somebody is at them or not; the longest first. */
  @Transactional
  public List<PayPeriod> asked() {
    return em.createQuery(
            "select p from PayPeriod p where p.closedAt is null and p.askedAt is not null"
                + " order by p.askedAt",
            PayPeriod.class)
        .getResultList();
  }

  /** Unless it is closed or somebody is at it; held alone until this transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<PayPeriod> claim(CooperativeRef cooperative, YearMonth month) {
    var found =
        em.createNativeQuery(
                "SELECT id FROM pay_period WHERE cooperative_ref = ? AND period = ?"
                    + " AND closed_at IS NULL AND asked_at IS NOT NULL FOR UPDATE SKIP LOCKED")
            .setParameter(1, cooperative.value())
            .setParameter(2, month.toString())
            .getResultList();
    if (found.isEmpty()) return Optional.empty();
    return Optional.of(em.find(PayPeriod.class, ((Number) found.get(0)).longValue()));
  }

  private Object locked(
      String column, CooperativeRef cooperative, YearMonth month, String howLocked) {
    if (find(cooperative, month).isEmpty()) begin(cooperative, month);
    return em.createNativeQuery(
            "SELECT "
                + column
                + " FROM pay_period WHERE cooperative_ref = ? AND period = ? "
                + howLocked)
        .setParameter(1, cooperative.value())
        .setParameter(2, month.toString())
        .getSingleResult();
  }

  private void begin(CooperativeRef cooperative, YearMonth month) {
    em.createNativeQuery(
            "INSERT IGNORE INTO pay_period (version, cooperative_ref, period) VALUES (1, ?, ?)")
        .setParameter(1, cooperative.value())
        .setParameter(2, month.toString())
        .executeUpdate();
  }

  /** Empty for a month in which nothing was earned or closed. */
  public Optional<PayPeriod> find(CooperativeRef cooperative, YearMonth month) {
    return em.createQuery(
            "select p from PayPeriod p where p.cooperative = :cooperative and p.month = :month",
            PayPeriod.class)
        .setParameter("cooperative", cooperative)
        .setParameter("month", month)
        .getResultStream()
        .findFirst();
  }

  /** The newest two years. */
  public List<PayPeriod> of(CooperativeRef cooperative) {
    return em.createQuery(
            "select p from PayPeriod p where p.cooperative = :cooperative order by p.month desc",
            PayPeriod.class)
        .setParameter("cooperative", cooperative)
        .setMaxResults(24)
        .getResultList();
  }
}
