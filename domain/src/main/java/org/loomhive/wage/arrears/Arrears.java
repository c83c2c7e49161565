package org.loomhive.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.Slip;
import org.loomhive.wage.worked.WageFloors;

/**
 * Looks through slips of closed months and work of open ones for what is under the floor by the
 * rates and hours that are known today.
 */
@ApplicationScoped
public class Arrears {
  /** For three years pay can be claimed (Code on Wages, s. 45). */
  private static final int MONTHS_BACK = 36;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Earnings earnings;
  @Inject WageFloors wageFloors;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** The oldest month first. */
  public List<Due> of(CooperativeRef ref) {
    var cooperative = cooperatives.get(ref);
    var floors = wageFloors.of(cooperative);
    var thisMonth = YearMonth.from(cooperative.businessDay(clock.instant()));
    var due = new ArrayList<>(ofClosed(cooperative, thisMonth.minusMonths(MONTHS_BACK), floors));
    due.addAll(ofOpen(cooperative, thisMonth, floors));
    return due;
  }

  private List<Due> ofClosed(Cooperative cooperative, YearMonth from, WageFloors.Floors floors) {
    var madeUp = madeUpFor(cooperative.ref());
    return slips(cooperative.ref(), from).stream()
        .map(slip -> due(slip, madeUp.getOrDefault(slip.number(), 0L), floors))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Due> due(Slip slip, long madeUp, WageFloors.Floors floors) {
    var currency = slip.earned().currency();
    var paid = slip.earned().plus(slip.topUp()).plus(Money.ofMinor(madeUp, currency));
    var own = slip.lines().stream().filter(line -> line.arrearsOf().isEmpty()).findFirst();
    return own.map(
            work ->
                new Due(
                    Optional.of(slip.number()),
                    work,
                    paid,
                    sum(slip.lines(), floors::of, currency)))
        .filter(one -> one.difference().isPositive());
  }

  private static Money sum(
      List<EarnedWage> rows, Function<EarnedWage, Money> each, String currency) {
    return Money.sum(currency, rows.stream().map(each).toList());
  }

  /** Hours that a maker said are made up for when the month is closed. */
  private List<Due> ofOpen(Cooperative cooperative, YearMonth upTo, WageFloors.Floors floors) {
    Map<ReceiptNumber, List<EarnedWage>> byReceipt =
        earnings.notOnASlip(cooperative.ref(), upTo).stream()
            .filter(row -> row.arrearsOf().isEmpty())
            .collect(
                Collectors.groupingBy(
                    EarnedWage::receipt, LinkedHashMap::new, Collectors.toList()));
    return byReceipt.values().stream()
        .map(rows -> due(rows, cooperative.currency(), floors))
        .filter(one -> one.difference().isPositive())
        .toList();
  }

  private static Due due(List<EarnedWage> rows, String currency, WageFloors.Floors floors) {
    var paid = sum(rows, EarnedWage::amount, currency);
    var floor = sum(rows, floors::ofStandardMinutes, currency);
    return new Due(Optional.empty(), rows.get(0), paid, floor);
  }

  private List<Slip> slips(CooperativeRef cooperative, YearMonth from) {
    return em.createQuery(
            "select distinct s from Slip s join fetch s.lines where s.cooperative = :cooperative"
                + " and s.period >= :since order by s.period, s.id",
            Slip.class)
        .setParameter("cooperative", cooperative)
        .setParameter("since", from)
        .getResultList();
  }

  private Map<SlipNumber, Long> madeUpFor(CooperativeRef cooperative) {
    var sums = new HashMap<SlipNumber, Long>();
    for (Object[] row :
        em.createQuery(
                "select e.arrearsOf, sum(e.amount.minor) from EarnedWage e"
                    + " where e.cooperative = :cooperative and e.arrearsOf is not null"
                    + " group by e.arrearsOf",
                Object[].class)
            .setParameter("cooperative", cooperative)
            .getResultList()) sums.put((SlipNumber) row[0], ((Number) row[1]).longValue());
    return sums;
  }
}
