package org.loomhive.wage.advance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.wage.deduction.DeductionRefusal;

/** The rules of the house and of its cooperatives; a new one is a row, the old ones stay. */
@ApplicationScoped
public class PayRules {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Her cooperative's own, else that of the house. */
  public PayRule of(CooperativeRef cooperative) {
    return em.createQuery(
            "select r from PayRule r where r.cooperative = :cooperative or r.cooperative is null"
                + " order by case when r.cooperative is null then 1 else 0 end, r.id desc",
            PayRule.class)
        .setParameter("cooperative", cooperative)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseGet(PayRule::usual);
  }

  /**
   * @param cooperative null for all that have no rule of their own
   * @param keptBack percent of the pay of a month, 0 to 25
   * @param prepaid percent of the price of a work order, 0 to 50
   */
  @Transactional
  public void set(CooperativeRef cooperative, int keptBack, int prepaid, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (keptBack < 0 || keptBack > PayRule.MOST_KEPT_BACK)
      throw new Refused(DeductionRefusal.NOT_A_SHARE, PayRule.MOST_KEPT_BACK);
    if (prepaid < 0 || prepaid > PayRule.MOST_PREPAID)
      throw new Refused(DeductionRefusal.NOT_A_SHARE, PayRule.MOST_PREPAID);
    em.persist(new PayRule(cooperative, keptBack, prepaid).set(actor, clock.instant()));
  }
}
