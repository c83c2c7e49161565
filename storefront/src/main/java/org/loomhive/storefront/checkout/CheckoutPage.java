package org.loomhive.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.kernel.NotFound;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.HoldBasket;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.storefront.business.CheckoutBusiness;
import org.loomhive.storefront.order.HandOver;
import org.loomhive.storefront.wish.Travel;
import org.loomhive.web.SignedIn;
import org.loomhive.web.language.SpokenAddress;
import org.loomhive.web.signin.Door;

/** Takes address and delivery, shows the whole sum, and makes the basket an order. */
@Named
@RequestScoped
public class CheckoutPage {
  @Inject CheckoutBasket basket;
  @Inject ShownBasket shown;
  @Inject PlaceOrder place;
  @Inject HoldBasket hold;
  @Inject Door door;
  @Inject HandOver handOver;
  @Inject SignedIn signedIn;
  @Inject KnownBuyer known;
  @Inject CheckoutBusiness business;
  @Inject Travel travel;
  @Inject HttpServletRequest request;

  @Inject
  @ManagedProperty("#{param.seen}")
  String seen;

  private CheckoutForm form;
  private String onceKey;

  public CheckoutForm getForm() {
    if (form == null) form = business.fill(known.form());
    return form;
  }

  /** Places once per shown form, then goes to the payment. */
  public void place() {
    travel.follow();
    var token = shown.token().orElseThrow(() -> new NotFound("basket", ""));
    known.use(form.written());
    business.follow();
    var customer = form.customer(signedIn.buyer().orElse(null), SpokenAddress.wanted(request));
    var total = SumSeen.read(seen, form.getCountry(), form.getDelivery());
    var checkout = new Checkout(token, onceKey, customer, form.getDelivery(), total);
    var number = place.place(checkout);
    hold.bought(door.source());
    handOver.go(number);
  }

  /** Made when the form is first shown; it stays in the form. */
  public String getOnceKey() {
    if (onceKey == null) onceKey = basket.newKey();
    return onceKey;
  }

  public void setOnceKey(String onceKey) {
    this.onceKey = onceKey;
  }
}
