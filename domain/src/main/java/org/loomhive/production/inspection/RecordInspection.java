package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;

/**
 * Writes down what was found in the pieces of a receipt, once. Good ones go to stock, for the order
 * that waits; rework goes back to the maker; for seconds and rejected ones an order's line gets
 * other work.
 */
@ApplicationScoped
public class RecordInspection {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WorkOrders workOrders;
  @Inject Receipts receipts;
  @Inject JudgeMaterial material;
  @Inject GoodPieces goodPieces;
  @Inject WhoInspects whoInspects;
  @Inject Seconds seconds;
  @Inject Variants variants;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Called by the wage room only, which books what she earned in the same transaction. */
  @Transactional
  public Receipt record(ReceiptNumber number, Verdict verdict, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var work = workOrders.lock(receipts.get(number, actor).workOrder().number(), actor);
    work.orderNumber().ifPresent(workOrders::lockForOrder);
    var receipt = receipts.now(receipts.get(number, actor));
    if (receipt.isInspected()) return requireSame(receipt, verdict);
    var now = clock.instant();
    whoInspects.requireMay(receipt, actor);
    verdict.requireAbout(receipt, cooperatives.get(work.cooperative()).businessDay(now));
    receipt.inspect(now);
    for (Verdict.Part part : verdict.parts())
      em.persist(new Inspection(receipt, part).by(actor, now));
    int second = verdict.count(InspectionResult.SECOND);
    if (second > 0) {
      variants.find(work.sku()).ifPresent(good -> good.requireForLess(verdict.secondPrice()));
      seconds.add(new Second(receipt, second, verdict.secondPrice(), now));
    }
    material.judge(receipt, verdict, actor);
    settle(work, verdict);
    goodPieces.toStock(receipt, verdict);
    return receipt;
  }

  /** All pieces that are here go back to their maker. */
  @Transactional
  public void rework(WorkOrderNumber number, String words, LocalDate newDueOn, Actor actor) {
    for (Receipt receipt : waiting(number, actor))
      record(
          receipt.number(),
          Verdict.of(InspectionResult.REWORK, receipt.pieces(), words).reworkBy(newDueOn),
          actor);
  }

  /** None of the pieces that are here does. */
  @Transactional
  public void reject(WorkOrderNumber number, String words, Actor actor) {
    for (Receipt receipt : waiting(number, actor))
      record(receipt.number(), Verdict.of(InspectionResult.REJECT, receipt.pieces(), words), actor);
  }

  private List<Receipt> waiting(WorkOrderNumber number, Actor actor) {
    return receipts.waiting(workOrders.lock(number, actor));
  }

  private void settle(WorkOrder work, Verdict verdict) {
    for (Verdict.Part part : verdict.parts())
      if (part.result() != InspectionResult.REWORK)
        work.inspect(part.result(), part.pieces(), clock.instant());
    int back = verdict.count(InspectionResult.REWORK);
    if (back > 0) work.sendBack(back, verdict.reworkBy());
  }

  /** Two who say the same at once have said it once. */
  private Receipt requireSame(Receipt receipt, Verdict verdict) {
    if (partsOf(receipt).equals(verdict.parts())) return receipt;
    throw new Refused(ProductionRefusal.ALREADY_INSPECTED, receipt.number());
  }

  private List<Verdict.Part> partsOf(Receipt receipt) {
    return em.createQuery(
            "select i from Inspection i where i.receipt = :receipt order by i.id", Inspection.class)
        .setParameter("receipt", receipt)
        .getResultStream()
        .map(look -> new Verdict.Part(look.result(), look.pieces(), look.note()))
        .toList();
  }
}
