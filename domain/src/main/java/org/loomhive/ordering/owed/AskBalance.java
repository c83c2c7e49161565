package org.loomhive.ordering.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.wholesale.credit.PaymentTerm;

/**
 * Asks a company once for what it pays before anything leaves, and tells the last day for it, when
 * the first parcel is packed.
 */
@ApplicationScoped
public class AskBalance {
  @Inject PayLater later;
  @Inject OpenAccounts accounts;
  @Inject Outbox outbox;

  public void ask(Order order) {
    later.owedBeforeItLeaves(order).ifPresent(owed -> ask(order.number(), owed));
  }

  private void ask(OrderNumber order, Money owed) {
    var due = PaymentTerm.DEPOSIT.due(accounts.today()).orElseThrow().toString();
    var key = "balance:" + order;
    outbox.add(BuyerToTell.once(order, "order.owed.balance", key, owed.toString()).beside(due));
  }
}
