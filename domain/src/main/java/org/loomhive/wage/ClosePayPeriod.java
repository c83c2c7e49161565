package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.worked.WageFloors;

/**
 * Ends a cooperative's month: a slip is fixed for each member who earned, and whoever is under the
 * floor by the rates known today is topped up. Closing twice is the same as closing once.
 */
@ApplicationScoped
public class ClosePayPeriod {
  @Inject PayPeriods periods;
  @Inject Earnings earnings;
  @Inject Slips slips;
  @Inject WageFloors wageFloors;
  @Inject Journal journal;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Gives the slips of the month. */
  @Transactional
  public List<Slip> close(CooperativeRef ref, YearMonth month, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    actor.requireSight(ref);
    var cooperative = cooperatives.get(ref);
    if (month.isAfter(YearMonth.from(cooperative.businessDay(clock.instant()))))
      throw new Refused(WageRefusal.NOT_YET, month);
    var period = periods.holdAlone(ref, month);
    if (period.isClosed()) return slips.of(ref, month);
    period.close(clock.instant(), actor.ref());
    var closing = new Closing(cooperative, month, wageFloors.of(cooperative), clock.instant());
    return byMember(earnings.notOnASlip(ref, month)).stream()
        .map(rows -> fix(closing, rows))
        .toList();
  }

  /** What all slips of one month have in common, and by which floors they are fixed. */
  private record Closing(
      Cooperative cooperative, YearMonth month, WageFloors.Floors floors, Instant now) {}

  private static List<List<EarnedWage>> byMember(List<EarnedWage> rows) {
    LinkedHashMap<MemberRef, List<EarnedWage>> each =
        rows.stream()
            .collect(
                Collectors.groupingBy(EarnedWage::member, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(each.values());
  }

  private Slip fix(Closing closing, List<EarnedWage> rows) {
    var cooperative = closing.cooperative();
    var floor = Money.sum(cooperative.currency(), rows.stream().map(closing.floors()::of).toList());
    var slip = new Slip(closing.month(), rows, floor, closing.now());
    slips.add(slip);
    if (slip.topUp().isPositive())
      journal.post(WageEntries.toppedUp(slip, cooperative.businessDay(closing.now())));
    return slip;
  }
}
