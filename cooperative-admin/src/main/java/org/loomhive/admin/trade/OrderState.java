package org.loomhive.admin.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderStatus;

/** How far an order is, as the end of a key of words; what is paid later is taken and not paid. */
@Named("orderState")
@ApplicationScoped
public class OrderState {
  public String of(Order order) {
    boolean later = order.status() == OrderStatus.PAID && order.beside().owed().isAgreed();
    return later ? "TAKEN" : order.status().name();
  }
}
