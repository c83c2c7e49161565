package org.loomhive.storefront.giftcard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.giftcard.GiftCard;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.card.PayWithCard;
import org.loomhive.storefront.basket.ShownBasket;

/** The gift card on the visitor's basket, and how much of a sum it pays. */
@Named
@RequestScoped
public class BasketCard {
  @Inject ShownBasket shown;
  @Inject PayWithCard pay;

  private Optional<GiftCard> card;

  /** Null when there is none. */
  public GiftCard getCard() {
    if (card == null) {
      shown.content(); // a card of another currency goes with the currency
      card = shown.token().flatMap(pay::on);
    }
    return card.orElse(null);
  }

  public Money part(Money total) {
    return getCard().partOf(total);
  }
}
