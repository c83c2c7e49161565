package org.loomhive.ordering.owed;

import java.util.Map;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;

/**
 * What the house lays out of its own money for an order that is paid later: material and pay do not
 * wait for the company.
 */
public final class LaidOut {
  private LaidOut() {}

  /** Material and pay of what was not cancelled, less what has come. */
  public static Money of(Order order, Money owed) {
    var currency = order.total().currency();
    var floors = order.openLines().stream().map(LaidOut::floor).toList();
    var out = Money.sum(currency, floors).minus(order.total().minus(owed));
    return out.isPositive() ? out : Money.zero(currency);
  }

  private static Money floor(OrderLine line) {
    var each =
        line.breakdown().entrySet().stream()
            .filter(share -> share.getKey().isFloor())
            .map(Map.Entry::getValue)
            .toList();
    return Money.sum(line.unitPrice().currency(), each).times(line.quantity());
  }
}
