package org.loomhive.ordering.tax;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Packing;

/**
 * What is ready and what is made may travel apart: each of the two parcels has its price, which is
 * earned when something of it leaves, and goes back when nothing of it will. Where all travels
 * together there is one price for it.
 */
public final class TwoParcels {
  private TwoParcels() {}

  private static boolean isTwo(Order order) {
    return order.beside().granted().madeDelivery(order.total().currency()).isPositive();
  }

  /** Delivery and wrapping, less what went back of it. */
  static Money left(Order order) {
    var left = order.deliveryAndWrap();
    if (!isTwo(order)) return left;
    for (boolean made : List.of(true, false))
      if (lines(order, made).allMatch(OrderLine::isCancelled))
        left = left.minus(price(order, made));
    return left;
  }

  /** The price of the parcel that nothing is left for without these lines. */
  static Money without(Order order, Collection<OrderLine> gone) {
    var back = Money.zero(order.total().currency());
    if (!isTwo(order)) return back;
    for (boolean made : List.of(true, false))
      if (isEmptied(order, gone, made)) back = back.plus(price(order, made));
    return back;
  }

  private static boolean isEmptied(Order order, Collection<OrderLine> gone, boolean made) {
    var stood =
        lines(order, made).filter(line -> !line.isCancelled() || gone.contains(line)).toList();
    return !stood.isEmpty()
        && gone.containsAll(stood)
        && lines(order, made).noneMatch(line -> line.shippedPieces() > 0);
  }

  /**
   * What a parcel that leaves now earns of delivery and wrapping.
   *
   * @param isFirst nothing of the order left before
   */
  public static Money earned(Order order, Packing packing, boolean isFirst) {
    var wrap = order.beside().granted().wrap(order.total().currency());
    var earned = isFirst ? wrap : Money.zero(wrap.currency());
    if (!isTwo(order)) return isFirst ? earned.plus(order.deliveryPrice()) : earned;
    for (boolean made : List.of(true, false))
      if (isBegunBy(packing, order, made)) earned = earned.plus(price(order, made));
    return earned;
  }

  private static boolean isBegunBy(Packing packing, Order order, boolean made) {
    return packing.lines().stream().anyMatch(line -> line.isMadeToOrder() == made)
        && lines(order, made).allMatch(line -> line.shippedPieces() == packing.piecesOf(line));
  }

  private static Money price(Order order, boolean made) {
    var ofMade = order.beside().granted().madeDelivery(order.total().currency());
    return made ? ofMade : order.deliveryPrice().minus(ofMade);
  }

  private static Stream<OrderLine> lines(Order order, boolean made) {
    return order.lines().stream().filter(line -> line.isMadeToOrder() == made);
  }
}
