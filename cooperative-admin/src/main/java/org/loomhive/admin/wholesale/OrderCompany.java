package org.loomhive.admin.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Order;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.sold.OrderedLine;
import org.loomhive.wholesale.sold.OrderedLines;
import org.loomhive.wholesale.sold.WholesaleOrder;
import org.loomhive.wholesale.sold.WholesaleOrders;

/** Marks orders that companies placed. */
@Named("orderCompany")
@RequestScoped
public class OrderCompany {
  @Inject WholesaleOrders sold;
  @Inject Companies companies;
  @Inject OrderedLines ordered;

  private Set<OrderNumber> among;

  public boolean isWholesale(OrderNumber order) {
    return sold.find(order).isPresent();
  }

  /** The same for one of a list, with one look for all of them. */
  public boolean isOneOf(OrderNumber order, List<Order> shown) {
    if (among == null) among = sold.among(shown.stream().map(Order::number).toList());
    return among.contains(order);
  }

  /** What of its lines came of quotes: samples, and pieces that are made by a told sheet. */
  public List<OrderedLine> quoted(OrderNumber order) {
    return ordered.of(order);
  }

  /** Null when it is forgotten. */
  public Company of(OrderNumber order) {
    return sold.find(order).map(WholesaleOrder::company).flatMap(companies::find).orElse(null);
  }
}
