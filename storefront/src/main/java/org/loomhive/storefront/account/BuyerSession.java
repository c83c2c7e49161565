package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.loomhive.account.BuyerAccount;
import org.loomhive.buyer.wish.WishFor;
import org.loomhive.storefront.basket.AccountBasket;
import org.loomhive.storefront.wishlist.WishCookie;
import org.loomhive.web.signin.Door;

/**
 * The session of a buyer who has signed in. It belongs to a round of her account: once she chose
 * another password, those of earlier rounds are over.
 */
@RequestScoped
public class BuyerSession {
  static final String ROUND = "org.loomhive.sessionRound";
  private static final int IDLE_MINUTES = 30;

  @Inject Door door;
  @Inject HttpServletRequest request;
  @Inject WishCookie wishes;
  @Inject WishFor wish;
  @Inject AccountBasket basket;

  /** The same for a page. */
  public void begin(BuyerAccount account) {
    var answer = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    begin(account, (HttpServletResponse) answer);
  }

  /** She is in from now on, and finds what she wished for and put into a basket before. */
  public void begin(BuyerAccount account, HttpServletResponse response) {
    wishes.token().ifPresent(before -> wish.bringTogether(before, account.ref()));
    door.letIn(account.actor(), account.email(), IDLE_MINUTES);
    request.getSession().setAttribute(ROUND, account.sessionRound());
    basket.join(account.ref(), response);
  }
}
