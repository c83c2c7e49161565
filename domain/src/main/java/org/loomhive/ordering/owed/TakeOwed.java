package org.loomhive.ordering.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.payment.Payments;
import org.loomhive.payment.owed.PayOwed;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.RefundReason;

/** Takes what came for an order that is on its way for what its company owes of it. */
@ApplicationScoped
public class TakeOwed {
  @Inject PayOwed pay;
  @Inject Payments payments;
  @Inject AskRefund refund;
  @Inject Outbox outbox;

  /** False when nothing is owed. What came beyond that goes back. */
  public boolean isTaken(Order order, PaymentRef came) {
    var paid = pay.pay(order.number(), came);
    if (!paid.isPositive()) return false;
    refund.part(came, payments.get(came).amount().minus(paid), RefundReason.PAID_TWICE);
    var key = "owed:" + came;
    outbox.add(BuyerToTell.once(order.number(), "order.owed.paid", key, paid.toString()));
    return true;
  }
}
