package org.loomhive.storefront.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.IntPredicate;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.tax.AskedPrice;
import org.loomhive.ordering.tax.OrderTax;
import org.loomhive.ordering.tax.TaxSum;

/** The taxes of an order, one line for each rate, and its prices as they were asked. */
@Named
@ApplicationScoped
public class OrderTaxes {
  public List<TaxSum> of(Order order) {
    return TaxSum.of(order.taxes());
  }

  /** Its prices had a tax in them, which its books keep apart. */
  public boolean isApart(Order order) {
    return order.taxes().stream().anyMatch(OrderTax::isWithin);
  }

  /** One piece, with the tax that was a part of its price. */
  public Money each(Order order, OrderLine line) {
    return AskedPrice.of(order, line).each();
  }

  public Money goods(Order order) {
    return order.goods().plus(within(order, number -> number > 0));
  }

  public Money delivery(Order order) {
    return order.deliveryPrice().plus(within(order, number -> number == 0));
  }

  private static Money within(Order order, IntPredicate lines) {
    var parts =
        order.taxes().stream()
            .filter(tax -> tax.isWithin() && lines.test(tax.lineNumber()))
            .map(OrderTax::amount)
            .toList();
    return Money.sum(order.total().currency(), parts);
  }
}
