package org.loomhive.storefront.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.JoinBaskets;

/** The basket of an account on this device, from when its owner signs in until she signs out. */
@Named
@RequestScoped
public class AccountBasket {
  private static final String NEWS = "org.loomhive.basketJoined";

  @Inject BasketCookie cookie;
  @Inject JoinBaskets join;
  @Inject HttpServletRequest request;

  private Boolean grown;

  /** She has signed in; her next look at the basket tells her when there is more in it. */
  public void join(BuyerRef buyer, HttpServletResponse response) {
    var joined = join.join(cookie.find().orElse(null), buyer);
    joined.ifPresent(one -> cookie.give(one.key(), response));
    if (joined.filter(JoinBaskets.Joined::grew).isPresent())
      request.getSession().setAttribute(NEWS, true);
  }

  /** What somebody who is signed in begins is hers on all of her devices. */
  void begun(BasketToken token, BuyerRef buyer) {
    join.join(token, buyer);
  }

  void leave(HttpServletResponse response) {
    cookie.find().ifPresent(join::leave);
    cookie.take(response);
  }

  /** What she had in her account came to what lay here; told once. */
  public boolean isGrown() {
    if (grown == null) grown = isNews();
    return grown;
  }

  private boolean isNews() {
    var session = request.getSession(false);
    if (session == null || session.getAttribute(NEWS) == null) return false;
    session.removeAttribute(NEWS);
    return true;
  }
}
