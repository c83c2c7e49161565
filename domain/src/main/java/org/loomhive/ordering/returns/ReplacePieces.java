package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.delivery.ShipBy;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderPaid;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.business.OrderBusinesses;
import org.loomhive.ordering.company.AgreedMaking;
import org.loomhive.payment.refund.CoverOrder;
import org.loomhive.stock.Holds;

/**
 * Sends other pieces of the same in place of those that came back: an order of its own at the same
 * prices, which the house pays. Who makes the pieces anew is paid anew.
 */
@ApplicationScoped
public class ReplacePieces {
  @Inject Orders orders;
  @Inject OrderBusinesses businesses;
  @Inject AgreedMaking making;
  @Inject Variants variants;
  @Inject ShipBy shipBy;
  @Inject Holds holds;
  @Inject CoverOrder cover;
  @Inject Outbox outbox;
  @Inject Clock clock;

  OrderNumber replace(ReturnRequest request, Order first) {
    var now = clock.instant();
    var wanted = wanted(request, first);
    var days = shipBy.forAll(wanted, now);
    var other = Order.inPlaceOf(first, request.ref().value(), now);
    request
        .counted()
        .forEach(
            (number, pieces) -> {
              var line = first.line(number);
              other.addAgain(line, pieces, days.get(line.sku()));
            });
    orders.addCovered(other, now);
    businesses.keepAgain(first.number(), other.number());
    making.keepAgain(first.number(), other);
    cover.cover(other.number(), other.total(), request.cause().orElseThrow());
    var missing = new HashMap<>(holds.allocate(other.number().value(), other.demandOfStock()));
    for (OrderLine line : other.lines()) line.shortBy(missing.getOrDefault(line.sku(), 0));
    outbox.add(new OrderPaid(other.number().value()));
    return other.number();
  }

  private Map<Variant, Integer> wanted(ReturnRequest request, Order first) {
    return request.counted().entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> variants.get(first.line(one.getKey()).sku()),
                Map.Entry::getValue,
                Integer::sum));
  }
}
