package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.loomhive.account.AccountRefusal;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.payment.Payment;
import org.loomhive.web.edge.Site;
import org.loomhive.web.language.SpokenAddress;
import org.loomhive.web.signin.Door;

/** Sends a buyer to where she pays, or to her order's page when the gateway does not answer. */
@RequestScoped
public class HandOver {
  @Inject Orders orders;
  @Inject PayOrder pay;
  @Inject StatusLinks links;
  @Inject Site site;
  @Inject Door door;
  @Inject HttpServletRequest request;

  public void go(OrderNumber number) {
    redirect(address(number));
  }

  /** The same for what its company owes of an order that is on its way. */
  public void goAndPay(OrderNumber number) {
    redirect(toPay(orders.get(number)));
  }

  private static void redirect(String where) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(where);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Where she goes next. */
  public String address(OrderNumber number) {
    var order = orders.get(number);
    return order.isPaid() ? thanks(number) : toPay(order);
  }

  private String toPay(Order order) {
    var silent = "/order/status?" + links.query(order.number()) + "&silent=1";
    var there = payment(order).orElse(silent);
    return there.startsWith("/") ? SpokenAddress.site(request) + there : there;
  }

  /** Where too many payments failed, the next one waits, and her order tells her so. */
  private Optional<String> payment(Order order) {
    try {
      return start(order).buyerGoesTo();
    } catch (Refused no) {
      if (!(no.reason() instanceof AccountRefusal)) throw no;
      return Optional.of("/order/status?" + links.query(order.number()) + "&slow=1");
    }
  }

  /** A gift card has paid all of it, or it is paid later. */
  private String thanks(OrderNumber number) {
    return SpokenAddress.site(request) + "/order/thanks?" + links.query(number);
  }

  /** The same for callers that are no pages. */
  public Payment start(Order order) {
    var shop = site.shopAddress() + SpokenAddress.wanted(request).path();
    var query = "?" + links.query(order.number());
    return pay.start(
        order, door.source(), shop + "/order/thanks" + query, shop + "/order/status" + query);
  }
}
