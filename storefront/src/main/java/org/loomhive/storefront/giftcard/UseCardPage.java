package org.loomhive.storefront.giftcard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.giftcard.FindGiftCard;
import org.loomhive.giftcard.GiftCard;
import org.loomhive.kernel.NotFound;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.card.PayWithCard;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.web.Notes;
import org.loomhive.web.signin.Door;

/** Shows what is on a gift card, and puts it on the visitor's basket. */
@Named
@RequestScoped
public class UseCardPage {
  @Inject FindGiftCard find;
  @Inject PayWithCard pay;
  @Inject ShownBasket shown;
  @Inject Door door;
  @Inject Notes notes;

  private String code;
  private GiftCard found;

  /** The page stays as it is: a code is in no address. */
  public void look() {
    found = find.find(code, door.source());
  }

  public String use() {
    pay.put(basket(), code, door.source());
    notes.good("card.used");
    return "/basket?faces-redirect=true";
  }

  public String keep() {
    pay.takeOff(basket());
    notes.good("card.kept");
    return "/basket?faces-redirect=true";
  }

  private BasketToken basket() {
    return shown.token().orElseThrow(() -> new NotFound("basket", ""));
  }

  /** Null before she asked. */
  public GiftCard getFound() {
    return found;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
