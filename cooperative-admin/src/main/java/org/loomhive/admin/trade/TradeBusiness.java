package org.loomhive.admin.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.business.OrderBusiness;
import org.loomhive.ordering.business.OrderBusinesses;

/** The business that an order was sold to, with the proof of its number; none for a person. */
@Named
@ApplicationScoped
public class TradeBusiness {
  @Inject OrderBusinesses businesses;

  public List<OrderBusiness> of(Order order) {
    return businesses.of(order.number()).stream().toList();
  }
}
