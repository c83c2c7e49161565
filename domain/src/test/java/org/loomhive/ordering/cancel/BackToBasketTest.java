package org.loomhive.ordering.cancel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.giftcard.AGiftCard;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.business.SayBusiness;
import org.loomhive.ordering.card.PayWithCard;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class BackToBasketTest {
  private final BackToBasket back = TestHouse.get(BackToBasket.class);
  private final PayWithCard pay = TestHouse.get(PayWithCard.class);
  private final AGiftCard.Known card = AGiftCard.worth("50.00", "USD");

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void her_gift_card_and_the_business_that_she_buys_for_are_in_her_basket_again() {
    var basket = AnOrder.basketWith(AProduct.madeToOrder());
    pay.put(basket, card.code(), UUID.randomUUID().toString());
    var said = new SayBusiness.Said("Weberei Muster", "DE 420430161", "DE");
    TestHouse.get(SayBusiness.class).say(basket, said, UUID.randomUUID().toString());
    var number = place(basket);
    back.bring(number, basket);
    var business = TestHouse.get(Baskets.class).get(basket).business().orElseThrow();
    assertEquals("Weberei Muster", business.name());
    assertEquals("DE420430161", business.numberText());
    assertEquals(card.ref(), pay.on(basket).orElseThrow().ref());
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    assertEquals(Money.of("50.00", "USD"), card.balance());
    var again = TestHouse.get(Orders.class).get(place(basket));
    assertEquals(Money.of("50.00", "USD"), again.beside().card().in("USD"));
  }

  @Test
  void a_card_stays_away_from_a_basket_in_another_currency() {
    var basket = AnOrder.basketWith(AProduct.madeToOrder());
    pay.put(basket, card.code(), UUID.randomUUID().toString());
    var number = place(basket);
    var other = TestHouse.get(FillBasket.class).begin("EUR");
    back.bring(number, other);
    assertEquals(Optional.empty(), pay.on(other));
    assertTrue(TestHouse.get(Baskets.class).get(other).business().isEmpty());
  }

  private static OrderNumber place(BasketToken basket) {
    return TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(basket));
  }
}
