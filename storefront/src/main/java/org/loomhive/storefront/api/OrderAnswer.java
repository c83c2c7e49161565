package org.loomhive.storefront.api;

import java.util.List;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.later.LineDays;
import org.loomhive.ordering.tax.TaxSum;

/**
 * An order in JSON.
 *
 * @param sign opens the order together with its number
 */
public record OrderAnswer(
    String number,
    String sign,
    String status,
    List<Line> lines,
    Amount delivery,
    List<Tax> taxes,
    Amount total) {
  /**
   * One line of it with its promise.
   *
   * @param shipBy what counts now
   * @param firstShipBy what was promised first; null where that still counts
   * @param inPlaceOf the line that was sold before a late payment came, and that this was taken
   *     instead of; null for what was ordered
   */
  public record Line(
      int line,
      String sku,
      String name,
      int quantity,
      Amount unitPrice,
      String shipBy,
      String firstShipBy,
      boolean shipped,
      boolean cancelled,
      Integer inPlaceOf) {}

  /**
   * Tax or duty at one rate.
   *
   * @param atTheDoor an estimate of what the carrier may ask for, and no part of the total
   */
  public record Tax(
      String scheme, String place, String percent, Amount amount, boolean atTheDoor) {}

  static OrderAnswer of(Order order, List<LineDays> lines, String sign) {
    return new OrderAnswer(
        order.number().value(),
        sign,
        order.status().name(),
        lines.stream().map(OrderAnswer::line).toList(),
        Amount.of(order.deliveryPrice()),
        TaxSum.of(order.taxes()).stream().map(OrderAnswer::tax).toList(),
        Amount.of(order.total()));
  }

  private static Tax tax(TaxSum sum) {
    var percent = sum.percent().toPlainString();
    return new Tax(sum.scheme(), sum.place(), percent, Amount.of(sum.amount()), sum.atTheDoor());
  }

  private static Line line(LineDays days) {
    var line = days.line();
    return new Line(
        line.lineNumber(),
        line.sku().value(),
        line.productName(),
        line.quantity(),
        Amount.of(line.unitPrice()),
        days.shipBy().toString(),
        days.isLater() ? line.shipBy().toString() : null,
        line.isShipped(),
        line.isCancelled(),
        line.inPlaceOf().orElse(null));
  }
}
