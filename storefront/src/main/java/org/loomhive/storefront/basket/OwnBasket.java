package org.loomhive.storefront.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.SignedIn;

/** The basket of whoever asks, begun when there is none; of an account it is hers everywhere. */
@RequestScoped
public class OwnBasket {
  @Inject BasketCookie cookie;
  @Inject AccountBasket account;
  @Inject SignedIn signedIn;
  @Inject FillBasket fill;
  @Inject ShopCurrency shop;

  public BasketToken orNew(HttpServletResponse response) {
    return cookie.find().orElseGet(() -> begin(response));
  }

  private BasketToken begin(HttpServletResponse response) {
    var token = fill.begin(shop.getCurrency());
    signedIn.buyer().ifPresent(buyer -> account.begun(token, buyer));
    cookie.give(token, response);
    return token;
  }
}
