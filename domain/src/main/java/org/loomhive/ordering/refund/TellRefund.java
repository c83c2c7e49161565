package org.loomhive.ordering.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.payment.Payments;
import org.loomhive.payment.refund.RefundDone;
import org.loomhive.payment.refund.Refunds;

/**
 * Has the buyer of an order told that her money is on its way, or that less is owed. Who bought a
 * gift card is told by those.
 */
@ApplicationScoped
public class TellRefund {
  @Inject Orders orders;
  @Inject Refunds refunds;
  @Inject Payments payments;
  @Inject Outbox outbox;

  void on(@Observes RefundDone done) {
    if (orders.find(done.order()).isEmpty()) return;
    var key = "refund:" + done.refund();
    var from = payments.get(refunds.get(done.refund()).payment());
    var words = from.isOnAccount() ? "order.owed.less" : "order.refunded";
    outbox.add(BuyerToTell.once(done.order(), words, key, done.amount().toString()));
  }
}
