package org.loomhive.storefront.api;

import java.util.List;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;

/**
 * An order in JSON.
 *
 * @param sign opens the order together with its number
 */
public record OrderAnswer(
    String number, String sign, String status, List<Line> lines, Amount delivery, Amount total) {
  /** One line of it with its promise. */
  public record Line(
      int line,
      String sku,
      String name,
      int quantity,
      Amount unitPrice,
      String shipBy,
      boolean shipped) {}

  static OrderAnswer of(Order order, String sign) {
    return new OrderAnswer(
        order.number().value(),
        sign,
        order.status().name(),
        order.lines().stream().map(OrderAnswer::line).toList(),
        Amount.of(order.deliveryPrice()),
        Amount.of(order.total()));
  }

  private static Line line(OrderLine line) {
    return new Line(
        line.lineNumber(),
        line.sku().value(),
        line.productName(),
        line.quantity(),
        Amount.of(line.unitPrice()),
        line.shipBy().toString(),
        line.isShipped());
  }
}
