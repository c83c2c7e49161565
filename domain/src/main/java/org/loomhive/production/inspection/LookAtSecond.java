package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.receipt.MaterialOfReceipt;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;

/**
 * Seconds whose maker does not agree come to the table once more, as a receipt of their own, for
 * somebody else. They earned the first time, so whatever the second look finds, they earn no more
 * and no less.
 */
@ApplicationScoped
public class LookAtSecond {
  @Inject WorkOrders workOrders;
  @Inject Seconds seconds;
  @Inject Receipts receipts;
  @Inject MaterialOfReceipt material;

  /** Told twice is done once. */
  void on(@Observes SecondLookAsked event) {
    var actor = Actor.system();
    var number = new ReceiptNumber(event.receipt());
    var work = workOrders.lock(receipts.get(number, actor).workOrder().number(), actor);
    var first = receipts.now(receipts.get(number, actor));
    if (receipts.paidAgainFor(first).isPresent()) return;
    int pieces = seconds.lock(number).pieces();
    work.lookAgain(InspectionResult.SECOND, pieces);
    var again = receipts.paidAgain(first, pieces, actor);
    material.lookAtSeconds(first, again, passed(first), actor);
  }

  private int passed(Receipt receipt) {
    return workOrders.inspectionsOf(receipt.workOrder()).stream()
        .filter(look -> look.receipt().number().equals(receipt.number()))
        .filter(look -> look.result().isPass())
        .mapToInt(Inspection::pieces)
        .sum();
  }
}
