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
import org.loomhive.wage.PayPeriods;

/**
 * Makes up for pay under a floor that rose late: the difference is earned now and paid with the
 * next open month. No slip is changed and nobody's pay sinks; doing it twice does nothing more.
 */
@ApplicationScoped
public class PayArrears {
  @Inject Arrears arrears;
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
    periods.holdAlone(ref, YearMonth.from(today)); // so that two who do it at once do it once
    var due = arrears.of(ref);
    for (Due one : due) correct.raise(one.work(), one.difference(), one.slip().orElse(null), actor);
    return due;
  }
}
