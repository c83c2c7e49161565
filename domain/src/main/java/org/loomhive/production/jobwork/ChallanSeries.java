package org.loomhive.production.jobwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.series.NumberSeries;
import org.loomhive.material.jobwork.JobWorkRefusal;
import org.loomhive.material.jobwork.JobWorkRules;
import org.loomhive.material.jobwork.Principal;
import org.loomhive.material.jobwork.Principals;
import org.loomhive.membership.Cooperatives;

/** Serial numbers of challans, one series for each principal and year; none missing, none twice. */
@ApplicationScoped
public class ChallanSeries {
  private static final int CENTURY = 100;

  @Inject Principals principals;
  @Inject Cooperatives cooperatives;
  @Inject NumberSeries numbers;

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
    int number = numbers.next("challan/" + principal.cooperative() + "/" + year);
    var serial = "%s/%s/%05d".formatted(principal.series(), years, number);
    if (serial.length() > rules.longestSerial())
      throw new Refused(JobWorkRefusal.SERIES_IS_FULL, principal.series(), years);
    return serial;
  }
}
