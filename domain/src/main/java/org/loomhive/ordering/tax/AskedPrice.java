package org.loomhive.ordering.tax;

import java.math.BigDecimal;
import java.util.List;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.delivery.tax.WithinPrice;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;

/**
 * The price of a piece as it was asked. Where a tax was a part of it the order keeps it without.
 *
 * @param percent of the tax that was a part of it; zero for none
 */
public record AskedPrice(Money each, BigDecimal percent) {
  public static AskedPrice of(Order order, OrderLine line) {
    var within = within(order, line);
    var percent = within.stream().map(OrderTax::percent).findFirst().orElse(BigDecimal.ZERO);
    long coins = within.stream().mapToLong(tax -> tax.amount().minor()).sum() / line.quantity();
    var currency = line.unitPrice().currency();
    return new AskedPrice(line.unitPrice().plus(Money.ofMinor(coins, currency)), percent);
  }

  private static List<OrderTax> within(Order order, OrderLine line) {
    return order.taxes().stream()
        .filter(tax -> tax.isWithin() && tax.lineNumber() == line.lineNumber())
        .toList();
  }

  /** Another price as the same order keeps it; never under what material and makers cost. */
  public PriceBreakdown without(PriceBreakdown asked) {
    var left = WithinPrice.without(asked.price(), percent);
    return asked.reducedTo(left.compareTo(asked.floor()) < 0 ? asked.floor() : left);
  }
}
