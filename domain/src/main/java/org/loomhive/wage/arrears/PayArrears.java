package org.loomhive.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.CorrectWage;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.PayPeriods;

/**
 * Makes up for pay under a floor that rose late: the difference is earned now and paid with the
 * next open month. No slip is changed and nobody's pay sinks; doing it twice does nothing more.
 */
@ApplicationScoped
public class PayArrears {
  @Inject Arrears arrears;
  @Inject Earnings earnings;
  @Inject CorrectWage correct;
  @Inject PayPeriods periods;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Gives what was made up for. */
  @Transactional
  public List<Due> pay(CooperativeRef ref, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    actor.requireSight(ref);
    var today = cooperatives.get(ref).businessDay(clock.instant());
    hold(ref, YearMonth.from(today));
    var due = arrears.of(ref);
    for (Due one : due) correct.raise(one.work(), one.difference(), one.slip().orElse(null), actor);
    return due;
  }

  /** Two who do it at once do it once, and no month with work in it is closed meanwhile. */
  private void hold(CooperativeRef ref, YearMonth thisMonth) {
    periods.holdAlone(ref, thisMonth);
    earnings.notOnASlip(ref, thisMonth).stream()
        .map(EarnedWage::period)
        .distinct()
        .sorted()
        .forEach(month -> periods.holdAlone(ref, month));
  }
}
