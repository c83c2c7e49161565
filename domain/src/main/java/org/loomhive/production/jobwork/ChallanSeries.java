package org.loomhive.production.jobwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.material.jobwork.JobWorkRefusal;
import org.loomhive.material.jobwork.JobWorkRules;
import org.loomhive.material.jobwork.Principal;
import org.loomhive.material.jobwork.Principals;
import org.loomhive.membership.Cooperatives;

/**
 * Serial numbers of challans, one series for each principal and year. The counter's row is locked
 * until the transaction of the slip ends, and goes back with it: no number is missing or used
 * twice. So it is drawn last, to hold up nobody.
 */
@ApplicationScoped
public class ChallanSeries {
  private static final int CENTURY = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Principals principals;
  @Inject Cooperatives cooperatives;

  /** Empty where the law does not ask for it. */
  @Transactional
  public Optional<String> next(CooperativeRef cooperative, LocalDate day) {
    var principal = principals.find(cooperative).filter(one -> !day.isBefore(one.since()));
    if (principal.isEmpty()) return Optional.empty();
    var rules = JobWorkRules.of(cooperatives.get(cooperative).stateCode()).orElseThrow();
    return Optional.of(next(principal.get(), rules, rules.yearOf(day)));
  }

  private String next(Principal principal, JobWorkRules rules, int year) {
    var years = "%02d-%02d".formatted(year % CENTURY, (year + 1) % CENTURY);
    var serial =
        "%s/%s/%05d".formatted(principal.series(), years, count(principal.cooperative(), year));
    if (serial.length() > rules.longestSerial())
      throw new Refused(JobWorkRefusal.SERIES_IS_FULL, principal.series(), years);
    return serial;
  }

  /** Adds one; whoever comes at the same time waits for the end of this transaction. */
  private int count(CooperativeRef cooperative, int year) {
    em.createNativeQuery(
            """
            INSERT INTO challan_series (cooperative_ref, year_begun, last_number) VALUES (?, ?, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1
            """)
        .setParameter(1, cooperative.value())
        .setParameter(2, year)
        .executeUpdate();
    var last =
        em.createNativeQuery(
                """
                SELECT last_number FROM challan_series
                WHERE cooperative_ref = ? AND year_begun = ? FOR UPDATE
                """)
            .setParameter(1, cooperative.value())
            .setParameter(2, year)
            .getSingleResult();
    return ((Number) last).intValue();
  }
}
