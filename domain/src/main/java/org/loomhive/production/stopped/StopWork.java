package org.loomhive.production.stopped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.IssueMaterial;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.cancel.GiveUpRest;
import org.loomhive.ordering.cancel.LinesCancelled;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/**
 * Ends the work for cancelled lines. What nobody has taken is withdrawn and its material lies free
 * again; what a maker has taken she makes to its end, at the pay that she agreed to, for the store.
 */
@ApplicationScoped
public class StopWork {
  @Inject Orders orders;
  @Inject WorkOrders workOrders;
  @Inject Holdings holdings;
  @Inject IssueMaterial issue;
  @Inject Clock clock;

  void on(@Observes LinesCancelled event) {
    stop(new OrderNumber(event.orderNumber()));
  }

  @Transactional
  public void stop(OrderNumber number) {
    var order = orders.get(number);
    workOrders.lockForOrder(number);
    for (WorkOrder work : workOrders.forOrder(number)) if (isUnwanted(order, work)) stop(work);
  }

  /** Work whose first pieces she has stays hers; the others of it go to the store. */
  private static boolean isUnwanted(Order order, WorkOrder work) {
    var line = order.line(work.orderLine().orElseThrow());
    return line.isStopped() || GiveUpRest.isDone(line) && work.count().accepted() == 0;
  }

  private void stop(WorkOrder work) {
    if (work.isInspected()) return;
    if (!work.isAccepted()) putBack(work);
    work.stop(clock.instant());
  }

  private void putBack(WorkOrder work) {
    for (Holding held : holdings.forWork(work.number()))
      if (held.account().setAside().isPositive())
        issue.putBack(held.lot(), held.account().setAside(), work.number(), Actor.system());
  }
}
