package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Slip;

/** What slips say of work besides its pieces: whether it is paid, and what was topped up. */
@ApplicationScoped
class Payslips {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Each coin of it has left our account. */
  boolean haveSettled(List<EarnedWage> earned) {
    return em.createQuery(
                """
                select count(distinct e) from Slip s join s.lines e, PayLine p
                where e in :earned and p.liveSlip = s.number and p.settledAt is not null
                """,
                Long.class)
            .setParameter("earned", earned)
            .getSingleResult()
        == earned.size();
  }

  /** Each slip's top-up goes to its work by the standard minutes; no coin is lost. */
  Money topUp(List<EarnedWage> earned, String currency) {
    var sum = Money.zero(currency);
    for (Slip slip : slipsOf(earned))
      if (slip.topUp().isPositive()) sum = sum.plus(partOf(slip, earned));
    return sum;
  }

  private static Money partOf(Slip slip, List<EarnedWage> earned) {
    var lines = slip.lines();
    var minutes = lines.stream().mapToLong(one -> Math.max(0, one.standardMinutes())).toArray();
    var parts = slip.topUp().split(minutes);
    var sum = Money.zero(slip.topUp().currency());
    for (int i = 0; i < parts.size(); i++)
      if (earned.contains(lines.get(i))) sum = sum.plus(parts.get(i));
    return sum;
  }

  private List<Slip> slipsOf(List<EarnedWage> earned) {
    return em.createQuery(
            "select distinct s from Slip s join s.lines l where l in :earned order by s.id",
            Slip.class)
        .setParameter("earned", earned)
        .getResultList();
  }
}
