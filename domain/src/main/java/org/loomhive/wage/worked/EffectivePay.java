package org.loomhive.wage.worked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.EarnedWage;

/**
 * What an hour of work really paid: everything that was paid for it by the hours that it took. Pay
 * that made up for an earlier month is left out; it was for other hours.
 */
@ApplicationScoped
public class EffectivePay {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WageFloors wageFloors;
  @Inject Cooperatives cooperatives;

  /** Of each member who earned in a month, the least paid hour first. */
  public List<PayOfHour> of(CooperativeRef ref, YearMonth month) {
    var cooperative = cooperatives.get(ref);
    var floors = wageFloors.of(cooperative);
    var topUps = topUps(ref, month, month);
    return hours(rows(ref, month, month), topUps, floors, cooperative.currency());
  }

  /**
   * The same of some months together, for each part of the work.
   *
   * @param parts the parts to which a row belongs, for example its product
   * @param withTopUps a top-up is for all of a month's work; for parts of it there is none
   */
  public Map<String, List<PayOfHour>> of(
      Cooperative in, Months months, Function<EarnedWage, String> parts, boolean withTopUps) {
    var floors = wageFloors.of(in);
    Map<MemberRef, Long> topUps =
        withTopUps ? topUps(in.ref(), months.first(), months.last()) : Map.of();
    var byPart =
        rows(in.ref(), months.first(), months.last()).stream()
            .collect(Collectors.groupingBy(parts, TreeMap::new, Collectors.toList()));
    var all = new TreeMap<String, List<PayOfHour>>();
    byPart.forEach((part, rows) -> all.put(part, hours(rows, topUps, floors, in.currency())));
    return all;
  }

  /** The first and the last with them. */
  public record Months(YearMonth first, YearMonth last) {}

  private static List<PayOfHour> hours(
      List<EarnedWage> some, Map<MemberRef, Long> topUps, WageFloors.Floors floors, String in) {
    var all = new ArrayList<PayOfHour>();
    byMember(some)
        .forEach(
            (member, rows) -> {
              var topUp = Money.ofMinor(topUps.getOrDefault(member, 0L), in);
              if (minutes(rows, floors) > 0) all.add(hour(rows, topUp, floors));
            });
    all.sort(Comparator.comparing(PayOfHour::perHour));
    return all;
  }

  static PayOfHour hour(List<EarnedWage> rows, Money topUp, WageFloors.Floors floors) {
    var currency = topUp.currency();
    var pay = Money.sum(currency, rows.stream().map(EarnedWage::amount).toList()).plus(topUp);
    var floor =
        Money.sum(
            currency,
            rows.stream().map(row -> floors.forMinutes(row, floors.minutes(row))).toList());
    int said = rows.stream().filter(floors::isSaid).mapToInt(floors::minutes).sum();
    return new PayOfHour(rows.get(0).member(), pay, minutes(rows, floors), said, floor);
  }

  private static int minutes(List<EarnedWage> rows, WageFloors.Floors floors) {
    return rows.stream().mapToInt(floors::minutes).sum();
  }

  private static Map<MemberRef, List<EarnedWage>> byMember(List<EarnedWage> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(EarnedWage::member, LinkedHashMap::new, Collectors.toList()));
  }

  private List<EarnedWage> rows(CooperativeRef cooperative, YearMonth first, YearMonth last) {
    return em.createQuery(
            "select e from EarnedWage e where e.cooperative = :cooperative"
                + " and e.period between :first and :last and e.arrearsOf is null"
                + " order by e.member, e.id",
            EarnedWage.class)
        .setParameter("cooperative", cooperative)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  private Map<MemberRef, Long> topUps(CooperativeRef cooperative, YearMonth first, YearMonth last) {
    var found = new HashMap<MemberRef, Long>();
    for (Object[] row :
        em.createQuery(
                "select s.member, sum(s.topUpMinor) from Slip s where s.cooperative = :cooperative"
                    + " and s.period between :first and :last group by s.member",
                Object[].class)
            .setParameter("cooperative", cooperative)
            .setParameter("first", first)
            .setParameter("last", last)
            .getResultList()) found.put((MemberRef) row[0], ((Number) row[1]).longValue());
    return found;
  }
}
