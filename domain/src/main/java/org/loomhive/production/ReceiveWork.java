package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;

/** Takes over from a maker all pieces of her work that are still to come, in one receipt. */
@ApplicationScoped
public class ReceiveWork {
  @Inject WorkOrders workOrders;
  @Inject ReceivePieces receive;

  @Transactional
  public void receive(WorkOrderNumber number, Actor actor) {
    var work = workOrders.lock(number, actor);
    if (work.isAccepted() && work.toCome() == 0) return;
    receive.receive(NewReceipt.of(number, Math.max(1, work.toCome())), actor);
  }
}
