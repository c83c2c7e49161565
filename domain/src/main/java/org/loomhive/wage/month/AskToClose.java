package org.loomhive.wage.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.PayPeriod;
import org.loomhive.wage.PayPeriods;
import org.loomhive.wage.WageRefusal;

/**
 * Closes a month while somebody waits for it, or notes that she asked for it when it is too large
 * for that; then a job closes it.
 */
@ApplicationScoped
public class AskToClose {
  /** Rows of work that are counted while somebody waits. */
  static final int AT_ONCE = 1_000;

  @Inject ClosePayPeriod closing;
  @Inject PayPeriods periods;
  @Inject Earnings earnings;
  @Inject Clock clock;

  /** Gives whether it is closed now. A month that was closed before is refused. */
  @Transactional
  public boolean close(CooperativeRef ref, YearMonth month, Actor actor) {
    closing.requireClosable(ref, month, actor);
    if (periods.find(ref, month).filter(PayPeriod::isAsked).isPresent()) return false;
    if (periods.holdAlone(ref, month).isClosed())
      throw new Refused(WageRefusal.CLOSED_BEFORE, month);
    if (earnings.countNotOnASlip(ref, month) <= AT_ONCE) {
      closing.close(ref, month, actor);
      return true;
    }
    periods.ask(ref, month, actor.ref(), clock.instant());
    return false;
  }
}
