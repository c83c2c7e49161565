package org.loomhive.ordering.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.loomhive.giftcard.FindGiftCard;
import org.loomhive.giftcard.GiftCard;
import org.loomhive.giftcard.GiftCardRef;
import org.loomhive.giftcard.GiftCards;
import org.loomhive.giftcard.SpendGiftCard;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.payment.Payments;

/** Puts a gift card on a basket, and takes from it when the order is placed. */
@ApplicationScoped
public class PayWithCard {
  @Inject Baskets baskets;
  @Inject FindGiftCard find;
  @Inject GiftCards cards;
  @Inject SpendGiftCard spend;
  @Inject Payments payments;

  /** The card pays for this basket from now on, as far as it goes. */
  @Transactional
  public GiftCard put(BasketToken token, String typed, String place) {
    var basket = baskets.get(token);
    var card = find.findGood(typed, place, basket.currency());
    basket.useGiftCard(card.ref().value());
    return card;
  }

  /** She keeps it for another time. */
  @Transactional
  public void takeOff(BasketToken token) {
    baskets.get(token).useGiftCard(null);
  }

  /** The card on a basket. */
  public Optional<GiftCard> on(BasketToken token) {
    return baskets
        .find(token)
        .flatMap(basket -> basket.giftCard())
        .map(GiftCardRef::new)
        .flatMap(cards::find);
  }

  /** When an order is placed: how much of it the card pays. It stays locked until that is taken. */
  public void promise(Order order, Optional<String> card) {
    card.map(GiftCardRef::new)
        .ifPresent(
            ref ->
                order.paidApart(
                    order
                        .beside()
                        .paying(new CardPart(ref.value(), spend.room(ref, order.total())))));
  }

  /** Takes what was promised; an order that it covers is paid with that. */
  public void take(Order order) {
    if (part(order).isPositive()) spend.spend(card(order), order.number(), part(order));
  }

  /** The same for one that had lapsed; false when it is not on the card any more. */
  public boolean takeIfThere(Order order) {
    if (part(order).isZero() || isTaken(order)) return true;
    return spend.spendIfThere(card(order), order.number(), part(order));
  }

  private boolean isTaken(Order order) {
    return payments.lockCaptured(order.number()).stream()
        .anyMatch(one -> one.isFromGiftCard() && one.refundable().isPositive());
  }

  private static GiftCardRef card(Order order) {
    return order.beside().card().card().map(GiftCardRef::new).orElseThrow();
  }

  private static Money part(Order order) {
    return order.beside().card().in(order.total().currency());
  }
}
