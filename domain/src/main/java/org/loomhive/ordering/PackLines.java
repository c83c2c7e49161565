package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.stock.Holds;

/**
 * Puts some lines of an order into one parcel and weighs it. Packing the same again changes
 * nothing; until the parcel leaves it may be packed in another way.
 */
@ApplicationScoped
public class PackLines {
  @Inject Orders orders;
  @Inject Holds holds;
  @Inject Clock clock;

  /**
   * @param weightGrams of the whole parcel, wrapped
   */
  @Transactional
  public void pack(OrderNumber number, List<Integer> lineNumbers, int weightGrams, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    if (lineNumbers.isEmpty()) throw new Refused(OrderRefusal.NOTHING_CHOSEN);
    if (weightGrams < 1) throw new Refused(OrderRefusal.NO_WEIGHT);
    var order = orders.lock(number);
    var lines = lineNumbers.stream().distinct().map(order::line).toList();
    lines.forEach(line -> actor.requireSight(line.cooperative()));
    if (!order.isPaid()) throw new Refused(OrderRefusal.NOT_PAID, number);
    if (order.isOneParcel(lines) && weight(lines) == weightGrams) return;
    lines.forEach(line -> requireReady(order, line));
    lines.stream().filter(OrderLine::isShort).forEach(line -> fillUp(order, line));
    order.pack(lines, weightGrams, clock.instant(), actor.ref());
  }

  private static int weight(List<OrderLine> oneParcel) {
    return oneParcel.get(0).packing().orElseThrow().weightGrams();
  }

  private static void requireReady(Order order, OrderLine line) {
    line.requireNotShipped(order.number());
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
}
