package org.loomhive.storefront.giftcard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.loomhive.giftcard.SellGiftCard;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.storefront.order.StatusLinks;
import org.loomhive.web.edge.Site;
import org.loomhive.web.signin.Door;

/** Where the buyer of a gift card goes: to its payment, or to its page when that cannot be. */
@RequestScoped
public class SaleAddress {
  static final String PAGE = "/gift-card-bought";

  @Inject SellGiftCard sell;
  @Inject StatusLinks links;
  @Inject Site site;
  @Inject Door door;
  @Inject HttpServletRequest request;

  void go(OrderNumber number) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(address(number));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private String address(OrderNumber number) {
    var page = PAGE + "?" + links.query(number);
    var there = sell.get(number).isPaid() ? page : payment(number, page);
    return there.startsWith("/") ? request.getContextPath() + there : there;
  }

  private String payment(OrderNumber number, String page) {
    var back = site.shopAddress() + page;
    return sell.pay(number, door.source(), back, back).buyerGoesTo().orElse(page + "&silent=1");
  }
}
