package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.owed.OpenAccount;
import org.loomhive.ordering.owed.OpenAccounts;
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
  @Inject OpenAccounts accounts;
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
    var amount = toPay(order);
    var customer = order.buyer().flatMap(one -> kept.customer(one, order.email())).orElse(null);
    var buyer = new PaymentGateway.Buyer(order.email(), place, paidGoTo, cancelledGoTo, customer);
    return start.start(order.number(), amount, buyer);
  }

  /** Of one that is on its way, what its company owes. */
  private Money toPay(Order order) {
    if (order.isPaid()) return owed(order.number());
    if (!order.isPayable(clock.instant()))
      throw new Refused(OrderRefusal.NO_LONGER_PAYABLE, order.number());
    return order.toPay();
  }

  private Money owed(OrderNumber number) {
    return accounts
        .of(number)
        .map(OpenAccount::owed)
        .orElseThrow(() -> new Refused(OrderRefusal.ALREADY_PAID, number));
  }
}
