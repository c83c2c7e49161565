package org.loomhive.wage.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.proposal.Gathered;
import org.loomhive.wage.rate.PieceRates;

/** What members earned in the last 90 days, and what open work would pay at the fair rate. */
@ApplicationScoped
public class IncomeOfLate {
  static final int DAYS = 90;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject PieceRates rates;

  /** Work that nobody timed has no fair rate and is left out. */
  Gathered.Pay about(List<WorkOrder> works, CooperativeRef cooperative, LocalDate today) {
    var fair = new HashMap<WorkOrderNumber, Money>();
    for (WorkOrder work : works)
      fairRate(work, today).ifPresent(rate -> fair.put(work.number(), rate.times(work.pieces())));
    return new Gathered.Pay(fair, earned(cooperative, today.minusDays(DAYS)));
  }

  private Optional<Money> fairRate(WorkOrder work, LocalDate today) {
    try {
      return Optional.of(rates.rateFor(work.sku(), work.cooperative(), today).amount());
    } catch (Refused notTimedOrNoRateInForce) {
      return Optional.empty();
    }
  }

  private Map<MemberRef, Long> earned(CooperativeRef cooperative, LocalDate since) {
    var earned = new HashMap<MemberRef, Long>();
    for (Object[] row :
        em.createQuery(
                "select e.member, sum(e.amount.minor) from EarnedWage e"
                    + " where e.cooperative = :cooperative and e.workedOn >= :since"
                    + " group by e.member",
                Object[].class)
            .setParameter("cooperative", cooperative)
            .setParameter("since", since)
            .getResultList()) earned.put((MemberRef) row[0], ((Number) row[1]).longValue());
    return earned;
  }
}
