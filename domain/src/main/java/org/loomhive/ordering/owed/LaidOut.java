package org.loomhive.ordering.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.payment.Payment;
import org.loomhive.payment.Payments;

/**
 * What the house lays out of its own money for an order that is paid later: material and pay do not
 * wait for the company.
 */
@ApplicationScoped
public class LaidOut {
  @Inject Payments payments;

  /** Material and pay of what was not cancelled, less what has come and did not go back. */
  public Money of(Order order) {
    var currency = order.total().currency();
    if (!order.isPaid()) return Money.zero(currency);
    var floors = order.openLines().stream().map(LaidOut::floor).toList();
    var out = Money.sum(currency, floors).minus(came(order));
    return out.isPositive() ? out : Money.zero(currency);
  }

  private Money came(Order order) {
    var money =
        payments.of(order.number()).stream()
            .filter(one -> !one.isOnAccount())
            .map(Payment::refundable)
            .toList();
    return Money.sum(order.total().currency(), money);
  }

  private static Money floor(OrderLine line) {
    var each =
        line.breakdown().entrySet().stream()
            .filter(share -> share.getKey().isFloor())
            .map(Map.Entry::getValue)
            .toList();
    return Money.sum(line.unitPrice().currency(), each).times(line.wanted());
  }
}
