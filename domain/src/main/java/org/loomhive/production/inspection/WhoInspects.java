package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.receipt.Receipt;

/**
 * Who may look at pieces. When many were rejected lately, by a maker or in a cooperative, whoever
 * gave out the work leaves the look to others; and nobody looks again at what she rejected herself.
 */
@ApplicationScoped
public class WhoInspects {
  private static final int LATELY = 20;
  private static final int WHOLE_PERCENT = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Rejects rejects;

  void requireMay(Receipt receipt, Actor actor) {
    var work = receipt.workOrder();
    if (receipt.againFor().filter(first -> lookedAt(first, actor)).isPresent())
      throw new Refused(ProductionRefusal.ANOTHER_MUST_LOOK_AGAIN);
    if (receipt.reworked() > 0 && sentBackInVain(work, actor))
      throw new Refused(ProductionRefusal.ANOTHER_MUST_LOOK_AGAIN);
    if (work.madeAs().offeredBy().filter(actor.ref()::equals).isEmpty()) return;
    int limit = rule(work.cooperative()).rejectSharePercent();
    if (isAbove(limit, rejects.ofMaker(work, LATELY))
        || isAbove(limit, rejects.ofCooperative(work.cooperative(), LATELY)))
      throw new Refused(ProductionRefusal.ANOTHER_MUST_LOOK, limit);
  }

  public InspectionRule rule(CooperativeRef cooperative) {
    var found = em.find(InspectionRule.class, cooperative.value());
    return found == null ? new InspectionRule(cooperative) : found;
  }

  @Transactional
  public void change(CooperativeRef cooperative, int percent, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (percent < 0 || percent > WHOLE_PERCENT) throw new IllegalArgumentException(percent + " %");
    var rule = rule(cooperative);
    rule.allow(percent);
    em.merge(rule);
  }

  private boolean lookedAt(ReceiptNumber receipt, Actor actor) {
    List<String> lookers =
        em.createQuery(
                "select i.inspectedBy from Inspection i where i.receipt.number = :receipt",
                String.class)
            .setParameter("receipt", receipt)
            .getResultList();
    return lookers.contains(actor.ref());
  }

  /** She sent pieces back to be made good, and their maker asked that somebody else looks. */
  private boolean sentBackInVain(WorkOrder work, Actor actor) {
    return em.createQuery(
                "select count(i) from Inspection i where i.workOrder = :work and i.result = :back"
                    + " and i.inspectedBy = :who and i.receipt.lookAskedAt is not null",
                Long.class)
            .setParameter("work", work)
            .setParameter("back", InspectionResult.REWORK)
            .setParameter("who", actor.ref())
            .getSingleResult()
        > 0;
  }

  private static boolean isAbove(int percent, Rejects.Share share) {
    return (long) share.rejected() * WHOLE_PERCENT > (long) share.pieces() * percent;
  }
}
