package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
    var lines = paidFor(order);
    long goods = lines.stream().mapToLong(one -> one.total().minor()).sum();
    var each = lines.stream().mapToLong(one -> one.total().minor());
    long rest = Math.max(0, order.total().minor() - goods);
    var parts = kept.split(LongStream.concat(each, LongStream.of(rest)).toArray());
    return parts.get(lines.indexOf(line));
  }

  /** Instead of what was gone when she paid, something else counts. */
  private static List<OrderLine> paidFor(Order order) {
    var gone = order.lines().stream().flatMap(line -> line.inPlaceOf().stream()).toList();
    return order.lines().stream().filter(line -> !gone.contains(line.lineNumber())).toList();
  }
}
