package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payment.EarnRevenue;
import org.loomhive.stock.StockKeeping;

/**
 * Sends a packed parcel with some lines of an order and earns their price. The price of delivery is
 * earned with the first parcel; more parcels cost the buyer nothing more.
 */
@ApplicationScoped
public class ShipLines {
  @Inject Orders orders;
  @Inject StockKeeping stock;
  @Inject EarnRevenue earn;
  @Inject Clock clock;

  @Transactional
  public void ship(OrderNumber number, List<Integer> lineNumbers, Tracking tracking, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    if (lineNumbers.isEmpty()) throw new Refused(OrderRefusal.NOTHING_CHOSEN);
    var order = orders.lock(number);
    var lines = lineNumbers.stream().distinct().map(order::line).toList();
    lines.forEach(line -> actor.requireSight(line.cooperative()));
    if (isRepeated(lines, tracking)) return;
    if (!order.isPaid()) throw new Refused(OrderRefusal.NOT_PAID, number);
    lines.forEach(line -> line.requireNotShipped(number));
    if (!order.isOneParcel(lines)) throw new Refused(OrderRefusal.NOT_PACKED_SO, number);
    var parcel = order.ship(lines, tracking, clock.instant(), actor.ref());
    lines.forEach(line -> stock.ship(line.sku(), line.quantity(), "parcel " + parcel.key()));
    earn.earn(number, inTheBooks(order, parcel, lines), today());
  }

  private static boolean isRepeated(List<OrderLine> lines, Tracking tracking) {
    return lines.stream()
        .allMatch(l -> l.shipment().filter(s -> s.tracking().equals(tracking)).isPresent());
  }

  private static EarnRevenue.Parcel inTheBooks(Order order, Shipment parcel, List<OrderLine> of) {
    var currency = order.total().currency();
    var goods = Money.sum(currency, of.stream().map(OrderLine::total).toList());
    var delivery = parcel.number() == 1 ? order.deliveryPrice() : Money.zero(currency);
    return new EarnRevenue.Parcel(parcel.key(), goods, delivery);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
