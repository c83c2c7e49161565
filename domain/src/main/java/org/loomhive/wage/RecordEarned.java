package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import org.loomhive.kernel.Actor;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperatives;

/**
 * Writes an earned row into the first open month from the month of the work, and into the books.
 */
@ApplicationScoped
class RecordEarned {
  @Inject Earnings earnings;
  @Inject PayPeriods periods;
  @Inject Journal journal;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  EarnedWage record(EarnedWage wage, Actor actor) {
    var now = clock.instant();
    var period = periods.holdOpen(wage.cooperative(), YearMonth.from(wage.workedOn()));
    earnings.add(wage.recorded(period, now, actor.ref()));
    var today = cooperatives.get(wage.cooperative()).businessDay(now);
    if (!wage.amount().isZero()) journal.post(WageEntries.earned(wage, today));
    return wage;
  }
}
