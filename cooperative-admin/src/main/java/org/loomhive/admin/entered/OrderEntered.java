package org.loomhive.admin.entered;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.account.Logins;
import org.loomhive.account.StaffAccount;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.StaffRef;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.entered.EnteredOrder;
import org.loomhive.ordering.entered.EnteredOrders;

/** Marks orders that the office wrote down, and tells by whom. */
@Named("orderEntered")
@RequestScoped
public class OrderEntered {
  @Inject EnteredOrders entered;
  @Inject Logins logins;

  private Set<OrderNumber> among;
  private Optional<EnteredOrder> ofOrder;

  /** Of the one order of a page; null for one that was placed in the shop. */
  public EnteredOrder of(OrderNumber order) {
    if (ofOrder == null) ofOrder = entered.find(order);
    return ofOrder.orElse(null);
  }

  /** One of a list, with one look for all of them. */
  public boolean isOneOf(OrderNumber order, List<Order> shown) {
    if (among == null) among = entered.among(shown.stream().map(Order::number).toList());
    return among.contains(order);
  }

  /** What she is called in the house. */
  public String by(EnteredOrder one) {
    return logins.find(new StaffRef(one.enteredBy())).map(StaffAccount::called).orElse("");
  }
}
