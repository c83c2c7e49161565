package org.loomhive.production.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.membership.TellAboutMyself;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.HoldBasket;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.wish.TravelDays;
import org.loomhive.production.AWorkOrder;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** One weaver of ten hours a week, a shawl takes her a week, and somebody wants ten of them. */
class HeldAtTheCheckoutTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Variant shawl = AProduct.madeToOrder(cooperative);
  private final Member weaver = ACooperative.memberOf(cooperative, Skill.WEAVING);
  private final BasketToken basket = AnOrder.basketWith(shawl);

  @BeforeEach
  void oneWeaver() {
    TestHouse.get(TellAboutMyself.class).tell(weaver.ref(), "en", 10);
    AWorkOrder.recipeFor(shawl);
    TestHouse.get(CountHours.class).all();
    TestHouse.get(FillBasket.class).set(basket, shawl.sku(), 10);
  }

  @Test
  void the_day_that_she_reads_is_no_later_for_what_is_held_for_herself() {
    var before = leaves(basket);
    hold();
    assertEquals(before, leaves(basket));
  }

  @Test
  void the_day_that_her_order_is_promised_is_the_one_she_read() {
    var before = leaves(basket);
    hold();
    var number = TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(basket));
    assertEquals(before, TestHouse.get(Orders.class).get(number).line(1).shipBy());
  }

  @Test
  void what_is_held_for_her_makes_the_day_of_another_later() {
    var other = AnOrder.basketWith(shawl);
    TestHouse.get(FillBasket.class).set(other, shawl.sku(), 10);
    var before = leaves(other);
    hold();
    assertTrue(leaves(other).isAfter(before.plusWeeks(8)));
  }

  private void hold() {
    TestHouse.get(HoldBasket.class).hold(basket, UUID.randomUUID().toString()).orElseThrow();
  }

  private LocalDate leaves(BasketToken whose) {
    var priced = TestHouse.get(PriceBasket.class).find(whose).orElseThrow();
    return TestHouse.get(TravelDays.class).of(priced, TimeMachine.now()).get(shawl.sku());
  }
}
