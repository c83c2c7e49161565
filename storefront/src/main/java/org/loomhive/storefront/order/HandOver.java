package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.PayOrder;
import org.loomhive.payment.Payment;
import org.loomhive.web.edge.Site;
import org.loomhive.web.language.SpokenAddress;

/** Sends a buyer to where she pays, or to her order's page when the gateway does not answer. */
@RequestScoped
public class HandOver {
  @Inject PayOrder pay;
  @Inject StatusLinks links;
  @Inject Site site;
  @Inject HttpServletRequest request;

  public void go(OrderNumber number) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(address(number));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Where she goes next. */
  public String address(OrderNumber number) {
    var silent = "/order/status?" + links.query(number) + "&silent=1";
    var there = start(number).buyerGoesTo().orElse(silent);
    return there.startsWith("/") ? SpokenAddress.site(request) + there : there;
  }

  /** The same for callers that are no pages. */
  public Payment start(OrderNumber number) {
    var shop = site.shopAddress() + SpokenAddress.wanted(request).path();
    var query = "?" + links.query(number);
    return pay.start(number, shop + "/order/thanks" + query, shop + "/order/status" + query);
  }
}
