package org.loomhive.wage.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.wage.rate.RateBasis;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.wage.rate.WageRate;
import org.loomhive.wage.rate.WageRates;
import org.loomhive.wage.worked.EffectivePay;
import org.loomhive.wage.worked.PayOfHour;

/** Puts what an hour paid in the last months on the ladder of its state. */
@ApplicationScoped
public class LadderBoard {
  /** So many whole months are looked at together. */
  public static final int MONTHS = 6;

  /** Nearly all work of makers is of this grade; its minimum is the rung of the law. */
  private static final SkillLevel LEVEL = SkillLevel.SKILLED;

  @Inject EffectivePay pay;
  @Inject Benchmarks benchmarks;
  @Inject WageRates rates;
  @Inject Members members;
  @Inject Variants variants;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  public Ladder of(CooperativeRef ref) {
    var cooperative = cooperatives.get(ref);
    var today = cooperative.businessDay(clock.instant());
    var last = YearMonth.from(today).minusMonths(1);
    var months = new EffectivePay.Months(last.minusMonths(MONTHS - 1L), last);
    var spreads = new ArrayList<Spread>();
    spreads.addAll(groups(cooperative, months));
    spreads.addAll(products(cooperative, months));
    return new Ladder(rungs(cooperative, today), spreads);
  }

  private List<Spread> groups(Cooperative cooperative, EffectivePay.Months months) {
    var groupOf = groupsOf(cooperative);
    var whole = pay.of(cooperative, months, row -> cooperative.name(), true);
    var each = pay.of(cooperative, months, row -> groupOf.getOrDefault(row.member(), ""), true);
    var all = new ArrayList<>(spreads(whole, false));
    if (each.size() > 1) all.addAll(spreads(each, false));
    return all;
  }

  private Map<MemberRef, String> groupsOf(Cooperative cooperative) {
    return members.of(cooperative.ref()).stream()
        .collect(Collectors.toMap(Member::ref, member -> member.group().name()));
  }

  private List<Spread> products(Cooperative cooperative, EffectivePay.Months months) {
    var bySku = pay.of(cooperative, months, row -> row.sku().value(), false);
    var names = names(bySku.keySet().stream().map(Sku::new).toList());
    return spreads(bySku, true).stream()
        .map(one -> new Spread(names.getOrDefault(one.name(), one.name()), true, one.hours()))
        .sorted(Comparator.comparing(Spread::name))
        .toList();
  }

  private Map<String, String> names(List<Sku> skus) {
    return variants.of(skus).stream()
        .collect(
            Collectors.toMap(
                variant -> variant.sku().value(),
                variant -> (variant.product().name() + " " + variant.label()).strip()));
  }

  private static List<Spread> spreads(Map<String, List<PayOfHour>> parts, boolean areProducts) {
    return parts.entrySet().stream()
        .map(part -> Spread.of(part.getKey(), areProducts, hours(part.getValue())))
        .toList();
  }

  private static List<Money> hours(List<PayOfHour> some) {
    return some.stream().map(PayOfHour::perHour).toList();
  }

  private List<Rung> rungs(Cooperative cooperative, LocalDate today) {
    var state = cooperative.stateCode();
    var rungs = new ArrayList<Rung>();
    for (BenchmarkKind kind : BenchmarkKind.values())
      benchmarks.find(kind, state, today).map(Rung::of).ifPresent(rungs::add);
    var table = rates.in(state);
    table
        .newest(RateBasis.NOTIFIED, LEVEL, today)
        .map(rate -> rung(RungKind.LEGAL_MINIMUM, rate))
        .ifPresent(rungs::add);
    table
        .newest(RateBasis.HOUSE, LEVEL, today)
        .map(rate -> rung(RungKind.HOUSE_FLOOR, rate))
        .ifPresent(rungs::add);
    rungs.removeIf(rung -> !rung.perHour().currency().equals(cooperative.currency()));
    rungs.sort(Comparator.comparing(Rung::perHour));
    return rungs;
  }

  private static Rung rung(RungKind kind, WageRate rate) {
    return new Rung(kind, rate.perHour(), rate.source(), rate.validFrom(), false);
  }
}
