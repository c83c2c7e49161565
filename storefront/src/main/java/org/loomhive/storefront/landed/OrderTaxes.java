package org.loomhive.storefront.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.tax.OrderTax;
import org.loomhive.ordering.tax.TaxSum;

/** The taxes of an order, one line for each rate. */
@Named
@ApplicationScoped
public class OrderTaxes {
  public List<TaxSum> of(Order order) {
    return TaxSum.of(order.taxes());
  }

  /** Its prices had a tax in them, which stands apart now. */
  public boolean isApart(Order order) {
    return order.taxes().stream().anyMatch(OrderTax::isWithin);
  }
}
