package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.owed.AskBalance;
import org.loomhive.stock.Holds;

/**
 * Puts pieces of an order into one parcel, weighs and closes it. When several do the same, it is
 * done once; until the parcel leaves it may be opened again.
 */
@ApplicationScoped
public class PackLines {
  @Inject Orders orders;
  @Inject Holds holds;
  @Inject AskBalance balance;
  @Inject Clock clock;

  /**
   * Packs a parcel.
   *
   * @return its number within the order
   */
  @Transactional
  public int pack(OrderNumber number, Packing.ToPack what, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    what.requireSomething();
    var order = orders.lock(number);
    var lines = what.pieces().keySet().stream().map(order::line).toList();
    lines.forEach(line -> actor.requireSight(line.cooperative()));
    if (!order.isPaid()) throw new Refused(OrderRefusal.NOT_PAID, number);
    if (order.parcels().stream().anyMatch(what::isCrossedBy)) return sameParcel(order, what);
    lines.forEach(line -> requireReady(order, line, what.piecesOf(line)));
    fillUp(order, lines.stream().filter(line -> isShort(line, what.piecesOf(line))).toList());
    balance.ask(order);
    return order.pack(what, clock.instant(), actor.ref()).number();
  }

  /** Somebody closed a parcel since this one was begun: it is the same one, or it is refused. */
  private static int sameParcel(Order order, Packing.ToPack what) {
    return order.parcels().stream()
        .filter(what::isCrossedBy)
        .filter(what::isSameAs)
        .findFirst()
        .orElseThrow(() -> new Refused(OrderRefusal.PACKED_MEANWHILE, order.number()))
        .number();
  }

  private void requireReady(Order order, OrderLine line, int pieces) {
    if (line.isStopped()) throw new Refused(OrderRefusal.NOT_WANTED, line.productName());
    if (line.isShipped())
      throw new Refused(OrderRefusal.ALREADY_SHIPPED, order.number(), line.lineNumber());
    if (pieces > line.unpacked())
      throw new Refused(OrderRefusal.NOT_SO_MANY_LEFT, line.productName(), line.unpacked());
    if (pieces > line.packable())
      throw new Refused(OrderRefusal.NOT_CHECKED_YET, line.productName(), line.packable());
  }

  private static boolean isShort(OrderLine line, int pieces) {
    return pieces > line.unpacked() - line.shortQuantity();
  }

  /** What a late payment did not find may have come in since; asked for all lines at once. */
  private void fillUp(Order order, List<OrderLine> lines) {
    var wanted = new HashMap<Sku, Integer>();
    lines.forEach(line -> wanted.merge(line.sku(), line.shortQuantity(), Integer::sum));
    if (wanted.isEmpty()) return;
    var missing = holds.allocate(order.number().value(), wanted);
    for (OrderLine line : lines) {
      if (missing.containsKey(line.sku()))
        throw new Refused(OrderRefusal.STILL_SHORT, line.productName());
      line.shortBy(0);
    }
  }

  /** Its pieces wait to be packed anew; a parcel that left stays closed. */
  @Transactional
  public void open(OrderNumber number, int parcel, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var order = orders.lock(number);
    var packing = order.parcel(parcel);
    packing.lines().forEach(line -> actor.requireSight(line.cooperative()));
    if (packing.shipment().isPresent()) throw new Refused(OrderRefusal.PARCEL_LEFT, number, parcel);
    order.open(packing, clock.instant(), actor.ref());
  }
}
