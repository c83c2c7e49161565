package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
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
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.deduction.KeepBack;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItems;
import org.loomhive.wage.rate.WageRates;

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
  @Inject WageRates rates;
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
    var earned = byMember(earnings.notOnASlip(ref, month), EarnedWage::member);
    var waiting = byMember(items.holdWaiting(ref), SlipItem::member);
    for (var member : waiting.keySet()) earned.putIfAbsent(member, List.of());
    var standing = keepBack.hold(ref);
    return earned.entrySet().stream()
        .map(hers -> fix(cooperative, month, hers))
        .map(
            slip ->
                withItems(slip, waiting.getOrDefault(slip.member(), List.of()), standing, actor))
        .toList();
  }

  private static <T> Map<MemberRef, List<T>> byMember(List<T> rows, Function<T, MemberRef> whose) {
    return rows.stream()
        .collect(Collectors.groupingBy(whose, LinkedHashMap::new, Collectors.toList()));
  }

  private Slip fix(
      Cooperative cooperative, YearMonth month, Map.Entry<MemberRef, List<EarnedWage>> hers) {
    var floors = hers.getValue().stream().map(row -> floor(cooperative, row)).toList();
    var earned = new Slip.Earned(hers.getValue(), Money.sum(cooperative.currency(), floors));
    var whose = new SlipItem.Whose(cooperative.ref(), hers.getKey());
    var slip = new Slip(whose, month, earned, clock.instant());
    slips.add(slip);
    if (slip.topUp().isPositive())
      journal.post(WageEntries.toppedUp(slip, cooperative.businessDay(clock.instant())));
    return slip;
  }

  private Slip withItems(Slip slip, List<SlipItem> added, KeepBack.Standing standing, Actor actor) {
    added.forEach(slip::take);
    keepBack.from(slip, added, standing, actor).forEach(slip::take);
    return slip;
  }

  private Money floor(Cooperative cooperative, EarnedWage row) {
    return rates
        .floor(cooperative.stateCode(), row.level(), row.workedOn())
        .forMinutes(row.standardMinutes());
  }
}
