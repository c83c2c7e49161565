package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.ordering.Orders;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.stock.StockKeeping;

/**
 * Accepted pieces go to stock. Those for an order are kept for it and can leave, and its line is
 * checked once it has all of them; what is missing for good becomes other work.
 */
@ApplicationScoped
public class GoodPieces {
  @Inject WorkOrders workOrders;
  @Inject StockKeeping stock;
  @Inject Orders orders;
  @Inject NoteMakingStage stages;

  void toStock(Receipt receipt, Verdict verdict) {
    var work = receipt.workOrder();
    int accepted =
        verdict.count(InspectionResult.ACCEPT) + verdict.count(InspectionResult.ACCEPT_WITH_NOTE);
    int room = work.isForOrder() ? missingForLine(work) + accepted : 0;
    if (work.isForOrder()) noteChecked(work, Math.max(0, room - accepted));
    int kept = Math.min(accepted, Math.max(0, room));
    var reason = receipt.number().value();
    if (kept > 0) stock.receiveAllocated(work.sku(), kept, reason);
    if (accepted > kept) stock.receive(work.sku(), accepted - kept, reason);
    if (room > accepted) makeMore(receipt, verdict);
  }

  /** Before the stock is touched: whoever ships locks the order first, too. */
  private void noteChecked(WorkOrder work, int missing) {
    stages.checked(
        work.orderNumber().orElseThrow(), work.orderLine().orElseThrow(), ordered(work) - missing);
  }

  /** Ordered less what is accepted by now. */
  private int missingForLine(WorkOrder work) {
    int line = work.orderLine().orElseThrow();
    return ordered(work)
        - workOrders.forOrder(work.orderNumber().orElseThrow()).stream()
            .filter(one -> one.orderLine().equals(Optional.of(line)))
            .mapToInt(one -> one.count().accepted())
            .sum();
  }

  private int ordered(WorkOrder work) {
    var order = orders.get(work.orderNumber().orElseThrow());
    return order.line(work.orderLine().orElseThrow()).wanted();
  }

  /** Pieces that somebody looks at for the second time were replaced the first time. */
  private void makeMore(Receipt receipt, Verdict verdict) {
    int missing = verdict.count(InspectionResult.SECOND) + verdict.count(InspectionResult.REJECT);
    if (missing == 0 || receipt.againFor().isPresent()) return;
    var work = receipt.workOrder();
    int round =
        workOrders.rounds(work.orderNumber().orElseThrow(), work.orderLine().orElseThrow()) + 1;
    workOrders.add(work.again(missing, round));
  }
}
