package org.loomhive.material.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumMap;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;
import org.loomhive.material.moisture.MoistureReadings;
import org.loomhive.material.unit.LotConversions;
import org.loomhive.material.unit.LotUnits;
import org.loomhive.material.unit.Rounding;

/**
 * Takes a delivery in: what is good becomes a lot and is owed to the supplier, what is damaged is
 * written down and still to come. What came damp counts as it weighs at standard condition. More
 * than was ordered is refused unless it is meant and small.
 */
@ApplicationScoped
public class ReceivePurchase {
  @Inject Purchases purchases;
  @Inject ReceiveLot receiveLot;
  @Inject LotConversions conversions;
  @Inject MoistureReadings moisture;
  @Inject Clock clock;

  /** The same delivery comes once, however often it is sent. */
  @Transactional
  public void receive(PurchaseNumber number, Delivery came, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var order = purchases.lock(number, actor);
    var line = order.line(came.line());
    var delivery = came.atStandard(line.material());
    if (isReceived(line, delivery)) return;
    requireExpected(line, delivery);
    note(line, delivery, actor);
    if (delivery.good().isPositive()) takeIn(order, line, delivery, actor);
  }

  private static boolean isReceived(PurchaseLine line, Delivery delivery) {
    var known =
        line.receiptOf(delivery.lot())
            .map(receipt -> receipt.quantity().equals(delivery.good()))
            .or(() -> damagedWith(line, delivery));
    if (known.isPresent() && !known.get())
      throw new Refused(PurchaseRefusal.RECEIVED_OTHERWISE, delivery.lot());
    return known.isPresent();
  }

  private static java.util.Optional<Boolean> damagedWith(PurchaseLine line, Delivery delivery) {
    return line.differences().stream()
        .filter(one -> one.lot().filter(delivery.lot()::equals).isPresent())
        .map(one -> !delivery.good().isPositive() && one.quantity().equals(delivery.damaged()))
        .findFirst();
  }

  private static void requireExpected(PurchaseLine line, Delivery delivery) {
    var name = line.material().name();
    var unit = line.ordered().unit();
    if (delivery.good().unit() != unit || delivery.damaged().unit() != unit)
      throw new Refused(PurchaseRefusal.OTHER_UNIT, name, unit);
    if (delivery.good().isNegative()
        || delivery.damaged().isNegative()
        || !delivery.good().plus(delivery.damaged()).isPositive())
      throw new Refused(PurchaseRefusal.NOTHING_CAME);
    if (line.isClosed()) throw new Refused(PurchaseRefusal.LINE_CLOSED, name, line.number());
    if (delivery.good().compareTo(line.remaining()) <= 0) return;
    if (!delivery.over())
      throw new Refused(
          PurchaseRefusal.MORE_THAN_ORDERED, delivery.lot(), delivery.good(), line.remaining());
    var room = line.most().minus(line.received());
    if (delivery.good().compareTo(room) > 0)
      throw new Refused(PurchaseRefusal.MORE_THAN_TOLERATED, delivery.lot(), delivery.good(), room);
  }

  private void note(PurchaseLine line, Delivery delivery, Actor actor) {
    var over = delivery.good().minus(line.remaining());
    if (over.isPositive()) note(line, DifferenceKind.OVER, over, delivery, actor);
    if (delivery.damaged().isPositive())
      note(line, DifferenceKind.DAMAGED, delivery.damaged(), delivery, actor);
  }

  private void note(
      PurchaseLine line, DifferenceKind kind, Quantity quantity, Delivery with, Actor actor) {
    var reason = CloseLine.reason(with.notes().reason());
    line.add(
        new PurchaseDifference(line, kind, quantity, reason)
            .with(with.lot())
            .by(actor, clock.instant()));
  }

  private void takeIn(PurchaseOrder order, PurchaseLine line, Delivery delivery, Actor actor) {
    var lot =
        new NewLot(
            delivery.lot(),
            order.cooperative(),
            line.material().code(),
            inOwnUnit(line, delivery),
            line.costOf(delivery.good()),
            order.supplier().name(),
            delivery.notes().origin(),
            delivery.notes().dyeBatch());
    receiveLot.receive(lot, actor);
    if (isStated(line, delivery))
      conversions.state(
          delivery.lot(), delivery.good().unit(), delivery.each().orElseThrow(), actor);
    delivery.regain().ifPresent(found -> moisture.note(delivery.lot(), found, actor));
    line.add(new PurchaseReceipt(line, delivery.lot(), delivery.good()).by(actor, clock.instant()));
  }

  private static Quantity inOwnUnit(PurchaseLine line, Delivery delivery) {
    var stated = new EnumMap<Unit, BigDecimal>(Unit.class);
    delivery.each().ifPresent(each -> stated.put(line.ordered().unit(), each));
    var units = new LotUnits(delivery.lot(), line.material().unit(), stated);
    if (units.each(line.ordered().unit()).isEmpty())
      throw new Refused(
          PurchaseRefusal.EACH_NEEDED,
          delivery.lot(),
          line.ordered().unit(),
          line.material().unit());
    return units.convert(delivery.good(), Rounding.DOWN).quantity();
  }

  /** Grams of a kilogram need not be stated, and what is ordered in its own unit neither. */
  private static boolean isStated(PurchaseLine line, Delivery delivery) {
    var bare = new LotUnits(delivery.lot(), line.material().unit(), new EnumMap<>(Unit.class));
    return bare.each(line.ordered().unit()).isEmpty();
  }
}
