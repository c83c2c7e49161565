package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.stock.Holds;

/**
 * Puts pieces of an order into one parcel, weighs and closes it. Packing the same again when
 * nothing more is left changes nothing; until the parcel leaves it may be opened again.
 */
@ApplicationScoped
public class PackLines {
  @Inject Orders orders;
  @Inject Holds holds;
  @Inject Clock clock;

  /** All that is left of these lines; see the other way to pack. */
  @Transactional
  public int pack(OrderNumber number, List<Integer> lineNumbers, int weightGrams, Actor actor) {
    var order = orders.lock(number);
    var pieces = new TreeMap<Integer, Integer>();
    for (int one : lineNumbers) {
      var line = order.line(one);
      pieces.put(one, line.unpacked() > 0 ? line.unpacked() : line.quantity());
    }
    return pack(number, pieces, weightGrams, actor);
  }

  /**
   * Packs pieces by the number of their line.
   *
   * @param weightGrams of the whole parcel, wrapped
   * @return the number of the parcel within the order
   */
  @Transactional
  public int pack(OrderNumber number, Map<Integer, Integer> pieces, int weightGrams, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var chosen = new TreeMap<>(pieces);
    chosen.values().removeIf(count -> count < 1);
    if (chosen.isEmpty()) throw new Refused(OrderRefusal.NOTHING_CHOSEN);
    if (weightGrams < 1) throw new Refused(OrderRefusal.NO_WEIGHT);
    var order = orders.lock(number);
    var lines = chosen.keySet().stream().map(order::line).toList();
    lines.forEach(line -> actor.requireSight(line.cooperative()));
    if (!order.isPaid()) throw new Refused(OrderRefusal.NOT_PAID, number);
    if (lines.stream().anyMatch(line -> line.unpacked() < chosen.get(line.lineNumber())))
      return repeated(order, chosen, weightGrams);
    lines.forEach(PackLines::requireReady);
    lines.stream().filter(OrderLine::isShort).forEach(line -> fillUp(order, line));
    return order.pack(chosen, weightGrams, clock.instant(), actor.ref()).number();
  }

  /** More than is left: either it was said twice, or it is refused. */
  private static int repeated(Order order, Map<Integer, Integer> pieces, int weightGrams) {
    for (Packing parcel : order.parcels())
      if (parcel.pieces().equals(pieces) && parcel.weightGrams() == weightGrams)
        return parcel.number();
    for (var one : pieces.entrySet()) {
      var line = order.line(one.getKey());
      line.requireNotShipped(order.number());
      if (line.unpacked() < one.getValue())
        throw new Refused(OrderRefusal.NOT_SO_MANY_LEFT, line.productName(), line.unpacked());
    }
    throw new IllegalStateException("Nothing is missing for the parcel of " + order.number());
  }

  private static void requireReady(OrderLine line) {
    if (line.isMadeToOrder() && !line.hasReached(MakingStage.CHECKED))
      throw new Refused(OrderRefusal.NOT_CHECKED_YET, line.productName());
  }

  /** What a late payment did not find may have come in since. */
  private void fillUp(Order order, OrderLine line) {
    var wanted = Map.of(line.sku(), line.shortQuantity());
    if (!holds.allocate(order.number().value(), wanted).isEmpty())
      throw new Refused(OrderRefusal.STILL_SHORT, line.productName());
    line.shortBy(0);
  }

  /** Its pieces wait to be packed anew; a parcel that left stays closed. */
  @Transactional
  public void open(OrderNumber number, int parcel, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var order = orders.lock(number);
    var packing = order.parcel(parcel);
    packing.lines().forEach(line -> actor.requireSight(line.cooperative()));
    if (order.shipmentOf(packing).isPresent())
      throw new Refused(OrderRefusal.PARCEL_LEFT, number, parcel);
    order.open(packing, clock.instant(), actor.ref());
  }
}
