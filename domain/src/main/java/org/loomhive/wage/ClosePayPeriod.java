package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.ledger.HowFar;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
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
  @Inject HowFar howFar;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Gives the slips of the month. */
  @Transactional
  public List<Slip> close(CooperativeRef ref, YearMonth month, Actor actor) {
    var cooperative = requireClosable(ref, month, actor);
    var period = periods.holdAlone(ref, month);
    if (period.isClosed()) return slips.of(ref, month);
    period.close(clock.instant(), actor.ref());
    var closing = new Closing(cooperative, month, wageFloors.of(cooperative), clock.instant());
    var members = byMember(earnings.notOnASlip(ref, month));
    var all = new ArrayList<Slip>();
    howFar.tell(work(ref, month), 0, members.size());
    for (var some : Portions.of(members, HowFar.STEP)) {
      var fixed = some.stream().map(rows -> fix(closing, rows)).toList();
      slips.write();
      journal.post(topUps(fixed, closing));
      all.addAll(fixed);
      howFar.tell(work(ref, month), all.size(), members.size());
    }
    return all;
  }

  /** By this name it is told how far a closing is. */
  public static String work(CooperativeRef cooperative, YearMonth month) {
    return "close " + cooperative + " " + month;
  }

  /** Refuses what is not hers to close, or not over. */
  public Cooperative requireClosable(CooperativeRef ref, YearMonth month, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    actor.requireSight(ref);
    var cooperative = cooperatives.get(ref);
    if (month.isAfter(YearMonth.from(cooperative.businessDay(clock.instant()))))
      throw new Refused(WageRefusal.NOT_YET, month);
    return cooperative;
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
    var currency = closing.cooperative().currency();
    var floor = Money.sum(currency, rows.stream().map(closing.floors()::of).toList());
    var slip = new Slip(closing.month(), rows, floor, closing.now());
    slips.add(slip);
    return slip;
  }

  private static List<JournalEntry> topUps(List<Slip> fixed, Closing closing) {
    var today = closing.cooperative().businessDay(closing.now());
    return fixed.stream()
        .filter(slip -> slip.topUp().isPositive())
        .map(slip -> WageEntries.toppedUp(slip, today))
        .toList();
  }
}
