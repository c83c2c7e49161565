package org.loomhive.ordering.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.confirmation.BuyerToTell;

/** Asks a company once for what it pays before anything leaves, when the first parcel is packed. */
@ApplicationScoped
public class AskBalance {
  @Inject PayLater later;
  @Inject Outbox outbox;

  public void ask(Order order) {
    if (order.beside().owed().term().filter(t -> t.isBeforeItLeaves()).isEmpty()) return;
    var owed = later.owed(order);
    if (!owed.isPositive()) return;
    var key = "balance:" + order.number();
    outbox.add(BuyerToTell.once(order.number(), "order.owed.balance", key, owed.toString()));
  }
}
