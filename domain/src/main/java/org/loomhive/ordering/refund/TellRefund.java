package org.loomhive.ordering.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.payment.refund.RefundDone;

/** Has a buyer told that her money is on its way. */
@ApplicationScoped
public class TellRefund {
  @Inject Outbox outbox;

  void on(@Observes RefundDone done) {
    var key = "refund:" + done.refund();
    var amount = done.amount().toString();
    outbox.add(BuyerToTell.once(done.order(), "order.refunded", key, amount));
  }
}
