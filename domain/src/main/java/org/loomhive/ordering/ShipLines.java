package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.loomhive.delivery.PostalNumber;
import org.loomhive.delivery.travel.SignedPapers;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.owed.PayLater;
import org.loomhive.ordering.tax.TwoParcels;
import org.loomhive.payment.EarnRevenue;
import org.loomhive.stock.StockKeeping;

/**
 * Sends a packed parcel of an order and earns the price of what lies in it. The price of delivery
 * and wrapping is earned with the first parcel, and that of a second one that she paid for with it;
 * more parcels cost the buyer nothing more.
 */
@ApplicationScoped
public class ShipLines {
  @Inject Orders orders;
  @Inject StockKeeping stock;
  @Inject EarnRevenue earn;
  @Inject SignedPapers papers;
  @Inject PayLater later;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * Sends a parcel.
   *
   * @param parcel its number within the order, as it was packed
   */
  @Transactional
  public void ship(OrderNumber number, int parcel, Tracking tracking, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    PostalNumber.requireNoSlip(tracking.number());
    var order = orders.lock(number);
    var packing = order.parcel(parcel);
    packing.lines().forEach(line -> actor.requireSight(line.cooperative()));
    var before = packing.shipment();
    if (before.filter(sent -> sent.tracking().equals(tracking)).isPresent()) return;
    if (before.isPresent()) throw new Refused(OrderRefusal.PARCEL_LEFT, number, parcel);
    packing.lines().forEach(ShipLines::requireWanted);
    packing.requireRight();
    papers.requireAll(number, parcel);
    later.requireMayLeave(order);
    var shipment = order.ship(packing, tracking, clock.instant(), actor.ref());
    for (OrderLine line : inOrderOfStock(packing))
      stock.ship(line.sku(), packing.piecesOf(line), "parcel " + shipment.key());
    earn.earn(number, inTheBooks(order, shipment, packing), today());
    outbox.add(leftFor(number, shipment));
  }

  private static void requireWanted(OrderLine line) {
    if (line.isStopped()) throw new Refused(OrderRefusal.NOT_WANTED, line.productName());
  }

  /** Its buyer reads once by which number she follows it. */
  private static BuyerToTell leftFor(OrderNumber number, Shipment parcel) {
    var tracking = parcel.tracking();
    var by = (tracking.carrier() + " " + tracking.number()).strip();
    return BuyerToTell.once(number, "order.sent", "sent:" + parcel.key(), by);
  }

  /** As stock is locked everywhere: two parcels with the same goods never wait in a circle. */
  private static List<OrderLine> inOrderOfStock(Packing packing) {
    return packing.lines().stream()
        .sorted(Comparator.comparing(line -> line.sku().value()))
        .toList();
  }

  private static EarnRevenue.Parcel inTheBooks(Order order, Shipment parcel, Packing of) {
    var currency = order.total().currency();
    var goods = of.lines().stream().map(l -> l.unitPrice().times(of.piecesOf(l))).toList();
    var delivery = TwoParcels.earned(order, of, parcel.number() == 1);
    return new EarnRevenue.Parcel(parcel.key(), Money.sum(currency, goods), delivery);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
