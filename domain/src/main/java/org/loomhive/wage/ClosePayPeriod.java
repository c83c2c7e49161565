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
import java.util.Map;
import java.util.function.Function;
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
import org.loomhive.wage.deduction.KeepBack;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItems;
import org.loomhive.wage.worked.WageFloors;

/**
 * Ends a cooperative's month: a slip is fixed for each member who earned or for whom an item waits,
 * and whoever is under the floor by the rates known today is topped up. Closing twice is the same
 * as closing once.
 */
@ApplicationScoped
public class ClosePayPeriod {
  @Inject PayPeriods periods;
  @Inject Earnings earnings;
  @Inject Slips slips;
  @Inject SlipItems items;
  @Inject KeepBack keepBack;
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
    var earned = byMember(earnings.notOnASlip(ref, month), EarnedWage::member);
    var waiting = byMember(items.holdWaiting(ref), SlipItem::member);
    for (var member : waiting.keySet()) earned.putIfAbsent(member, List.of());
    var closing = new Closing(cooperative, month, wageFloors.of(cooperative), clock.instant());
    return fix(closing, earned, new Besides(waiting, keepBack.hold(ref), actor));
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
      Cooperative cooperative, YearMonth month, WageFloors.Floors floors, Instant now) {
    String work() {
      return ClosePayPeriod.work(cooperative.ref(), month);
    }
  }

  /** What slips add and take besides pieces, and in whose name. */
  private record Besides(
      Map<MemberRef, List<SlipItem>> waiting, KeepBack.Standing standing, Actor actor) {
    List<SlipItem> of(MemberRef member) {
      return waiting.getOrDefault(member, List.of());
    }
  }

  private static <T> Map<MemberRef, List<T>> byMember(List<T> rows, Function<T, MemberRef> whose) {
    return rows.stream()
        .collect(Collectors.groupingBy(whose, LinkedHashMap::new, Collectors.toList()));
  }

  private List<Slip> fix(
      Closing closing, Map<MemberRef, List<EarnedWage>> earned, Besides besides) {
    var all = new ArrayList<Slip>();
    howFar.tell(closing.work(), 0, earned.size());
    for (var some : Portions.of(earned.entrySet(), HowFar.STEP)) {
      var fixed = some.stream().map(hers -> fix(closing, hers.getKey(), hers.getValue())).toList();
      fixed.forEach(slip -> addItems(slip, besides));
      fixed.forEach(slips::add);
      slips.write();
      journal.post(topUps(fixed, closing));
      all.addAll(fixed);
      howFar.tell(closing.work(), all.size(), earned.size());
    }
    return all;
  }

  private static Slip fix(Closing closing, MemberRef member, List<EarnedWage> rows) {
    var cooperative = closing.cooperative();
    var floor = Money.sum(cooperative.currency(), rows.stream().map(closing.floors()::of).toList());
    var whose = new SlipItem.Whose(cooperative.ref(), member);
    int minutes = rows.stream().mapToInt(closing.floors()::countedMinutes).sum();
    var earned = new Slip.Earned(rows, floor, minutes);
    return new Slip(whose, closing.month(), earned, closing.now());
  }

  private void addItems(Slip slip, Besides besides) {
    var added = besides.of(slip.member());
    added.forEach(slip::take);
    keepBack.from(slip, added, besides.standing(), besides.actor()).forEach(slip::take);
  }

  private static List<JournalEntry> topUps(List<Slip> fixed, Closing closing) {
    var today = closing.cooperative().businessDay(closing.now());
    return fixed.stream()
        .filter(slip -> slip.topUp().isPositive())
        .map(slip -> WageEntries.toppedUp(slip, today))
        .toList();
  }
}
