package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.payment.Payment;
import org.loomhive.payment.PaymentGateway;
import org.loomhive.payment.StartPayment;
import org.loomhive.payment.kept.KeepMethod;

/**
 * Sends a buyer to where she pays for her order. It runs in no transaction: a gateway is called.
 */
@ApplicationScoped
public class PayOrder {
  @Inject Orders orders;
  @Inject StartPayment start;
  @Inject KeepMethod kept;
  @Inject Clock clock;

  /**
   * @param place in the net from where she comes
   * @param paidGoTo where she comes back to after she paid
   * @param cancelledGoTo where she comes back to when she did not
   */
  public Payment start(OrderNumber number, String place, String paidGoTo, String cancelledGoTo) {
    return start(orders.get(number), place, paidGoTo, cancelledGoTo);
  }

  /** The same for one that was read just now. */
  public Payment start(Order order, String place, String paidGoTo, String cancelledGoTo) {
    requirePayable(order);
    var customer = order.buyer().flatMap(one -> kept.customer(one, order.email())).orElse(null);
    var buyer = new PaymentGateway.Buyer(order.email(), place, paidGoTo, cancelledGoTo, customer);
    return start.start(order.number(), order.toPay(), buyer);
  }

  private void requirePayable(Order order) {
    var number = order.number();
    if (order.isPaid()) throw new Refused(OrderRefusal.ALREADY_PAID, number);
    if (!order.isPayable(clock.instant()))
      throw new Refused(OrderRefusal.NO_LONGER_PAYABLE, number);
  }
}
