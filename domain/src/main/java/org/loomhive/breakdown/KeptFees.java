package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.LongStream;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.payment.fee.PaymentFees;

/** What the payment service kept of an order, shared over all that was paid with it. */
@ApplicationScoped
class KeptFees {
  @Inject PaymentFees fees;

  /** The line's part; delivery and tax bear theirs, and no coin is lost. */
  Optional<Money> of(Order order, OrderLine line) {
    return fees.of(order.number()).map(kept -> part(kept, order, line));
  }

  private static Money part(Money kept, Order order, OrderLine line) {
    var lines = order.lines();
    long goods = lines.stream().mapToLong(one -> one.total().minor()).sum();
    var each = lines.stream().mapToLong(one -> one.total().minor());
    long rest = Math.max(0, order.total().minor() - goods);
    var parts = kept.split(LongStream.concat(each, LongStream.of(rest)).toArray());
    return parts.get(lines.indexOf(line));
  }
}
