package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.payment.AskAgain;
import org.loomhive.web.language.Spoken;

/** One order for the one who has its signed link: what was asked for and how far each line is. */
@Named
@RequestScoped
public class StatusPage {
  @Inject Orders orders;
  @Inject StatusLinks links;
  @Inject HandOver handOver;
  @Inject AskAgain askAgain;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.number}")
  String number;

  @Inject
  @ManagedProperty("#{param.sign}")
  String sign;

  private Order order;

  /** Without a number she is asked for it. */
  public String open() {
    if (number == null || number.isEmpty()) return "/order/find?faces-redirect=true";
    getOrder();
    return null;
  }

  /** She comes from the gateway: what it knows is asked for at once. */
  public void comeBack() {
    if (getOrder().beside().owed().isAgreed() || !order.isPaid()) askAgain.about(order.number());
    order = null;
    getOrder();
  }

  public Order getOrder() {
    if (order == null) order = orders.get(links.require(number, sign));
    return order;
  }

  public boolean isPayable() {
    return getOrder().isPayable(clock.instant());
  }

  public String getCountry() {
    return Spoken.country(getOrder().address().country());
  }

  public String getQuery() {
    return links.query(getOrder().number());
  }

  /** Where she reads it again. */
  public String address() {
    return "/order/status?faces-redirect=true&" + getQuery();
  }

  public void pay() {
    handOver.go(getOrder().number());
  }
}
