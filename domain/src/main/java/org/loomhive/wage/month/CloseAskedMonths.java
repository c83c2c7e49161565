package org.loomhive.wage.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Role;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.PayPeriod;
import org.loomhive.wage.PayPeriods;

/**
 * Closes the months that somebody asked to close. A month is closed whole or not at all: who dies
 * over it leaves it as it was, and the next one begins anew.
 */
@ApplicationScoped
public class CloseAskedMonths {
  @Inject ClosePayPeriod closing;
  @Inject PayPeriods periods;
  @Inject Clock clock;
  @Inject CloseAskedMonths self;

  /** Gives how many were closed. */
  public int all() {
    int closed = 0;
    for (PayPeriod asked : periods.asked()) {
      try {
        if (self.close(asked.cooperative(), asked.month())) closed++;
      } catch (RuntimeException trouble) {
        periods.giveUp(asked.cooperative(), asked.month(), clock.instant());
        throw trouble;
      }
    }
    return closed;
  }

  /**
   * In the name of the person who asked, whose right to it was looked at then. Gives false when
   * another node is at it.
   */
  @Transactional
  public boolean close(CooperativeRef cooperative, YearMonth month) {
    var claimed = periods.claim(cooperative, month);
    if (claimed.isEmpty()) return false;
    var who = new Actor(claimed.get().askedBy(), Set.of(Role.FINANCE_PREPARER), Set.of());
    closing.close(cooperative, month, who);
    return true;
  }
}
