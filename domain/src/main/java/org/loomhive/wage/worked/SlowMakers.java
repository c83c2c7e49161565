package org.loomhive.wage.worked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.Cooperative;
import org.loomhive.wage.EarnedWage;

/**
 * Finds pieces whose standard is too short: by the hours that makers said they would be under the
 * floor, were they not topped up. It is about pieces; nobody is named.
 */
@ApplicationScoped
public class SlowMakers {
  /** One of so many makers may need longer than the standard; more than that, and it is wrong. */
  private static final int ONE_IN = 4;

  private static final int LEAST_MAKERS = 2;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WageFloors wageFloors;

  /** By what was said in the last year. */
  Set<Sku> over(Cooperative cooperative, LocalDate today) {
    var floors = wageFloors.of(cooperative);
    var found = new HashSet<Sku>();
    said(cooperative, today.minusYears(1))
        .forEach(
            (sku, byMaker) -> {
              if (isTooShort(byMaker.values(), cooperative.currency(), floors)) found.add(sku);
            });
    return found;
  }

  private static boolean isTooShort(
      Collection<List<EarnedWage>> ofMakers, String currency, WageFloors.Floors floors) {
    if (ofMakers.size() < LEAST_MAKERS) return false;
    long under =
        ofMakers.stream()
            .filter(rows -> EffectivePay.hour(rows, Money.zero(currency), floors).isUnderFloor())
            .count();
    return under * ONE_IN > ofMakers.size();
  }

  private Map<Sku, Map<MemberRef, List<EarnedWage>>> said(Cooperative in, LocalDate since) {
    return em.createQuery(
            """
            select e from EarnedWage e, LoggedTime t
            where t.workOrder = e.workOrder and e.correction = 0
              and t.cooperative = :cooperative and t.lastDay >= :since
              and (t.held = false or t.answeredAt is not null)
            """,
            EarnedWage.class)
        .setParameter("cooperative", in.ref())
        .setParameter("since", since)
        .getResultStream()
        .collect(Collectors.groupingBy(EarnedWage::sku, Collectors.groupingBy(EarnedWage::member)));
  }
}
