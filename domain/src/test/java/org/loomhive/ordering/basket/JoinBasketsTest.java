package org.loomhive.ordering.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class JoinBasketsTest {
  private final JoinBaskets join = TestHouse.get(JoinBaskets.class);
  private final Baskets baskets = TestHouse.get(Baskets.class);
  private final FillBasket fill = TestHouse.get(FillBasket.class);
  private final BuyerRef ana = BuyerRef.random();
  private final Sku shawl = AProduct.madeToOrder().sku();
  private final Sku scarf = AProduct.madeToOrder().sku();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_basket_that_was_filled_before_sign_in_is_that_of_the_account_on_every_device() {
    var phone = filled(shawl, 2);
    assertEquals(phone, join.join(phone, ana).orElseThrow().key());
    var laptop = join.join(null, ana).orElseThrow();
    assertTrue(laptop.grew());
    assertNotEquals(phone, laptop.key());
    fill.set(laptop.key(), shawl, 3);
    assertEquals(Map.of(shawl, 3), in(phone));
    TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(laptop.key()));
    assertTrue(in(phone).isEmpty());
  }

  @Test
  void two_baskets_become_one_with_the_sum_of_their_pieces_up_to_what_fits() {
    join.join(filled(shawl, 60), ana);
    var here = filled(shawl, 60);
    fill.set(here, scarf, 1);
    var joined = join.join(here, ana).orElseThrow();
    assertTrue(joined.grew());
    assertEquals(here, joined.key());
    assertEquals(Map.of(shawl, 99, scarf, 1), in(here));
    assertFalse(join.join(here, ana).orElseThrow().grew(), "signed in again nothing is added");
    assertEquals(Map.of(shawl, 99, scarf, 1), in(here));
  }

  @Test
  void of_what_is_one_of_a_kind_one_lies_in_the_two_together() {
    var only = AProduct.oneOfAKind().sku();
    join.join(filled(only, 1), ana);
    var here = filled(only, 1);
    join.join(here, ana);
    assertEquals(Map.of(only, 1), in(here));
  }

  @Test
  void what_was_chosen_last_counts() {
    var before = filled(shawl, 1);
    join.join(before, ana);
    var here = filled(scarf, 1);
    fill.useCurrency(here, "EUR");
    join.join(here, ana);
    assertEquals("EUR", baskets.get(before).currency());
  }

  @Test
  void nobody_finds_the_basket_of_whoever_was_at_this_device_before_her() {
    var shared = filled(shawl, 1);
    join.join(shared, ana);
    var bea = BuyerRef.random();
    var hers = join.join(shared, bea).orElseThrow();
    assertNotEquals(shared, hers.key());
    assertTrue(in(hers.key()).isEmpty());
    assertEquals(Map.of(shawl, 1), in(shared));
  }

  @Test
  void a_device_on_which_she_signed_out_shows_nothing_of_it_any_more() {
    join.join(filled(shawl, 1), ana);
    var laptop = join.join(null, ana).orElseThrow().key();
    join.leave(laptop);
    assertTrue(baskets.find(laptop).isEmpty());
    assertEquals(Map.of(shawl, 1), in(join.join(null, ana).orElseThrow().key()));
  }

  @Test
  void pieces_that_a_joined_basket_held_are_free_and_a_forgotten_one_is_gone() {
    var last = AProduct.readyInStock(1);
    join.join(filled(shawl, 1), ana);
    var here = AnOrder.basketWith(last);
    TestHouse.get(HoldBasket.class).hold(here, "here");
    join.join(here, ana);
    assertEquals(0, TestHouse.get(StockKeeping.class).of(last.sku()).held());
    join.forget(ana);
    assertTrue(baskets.find(here).isEmpty());
    assertTrue(join.join(null, ana).isEmpty());
  }

  @Test
  void a_basket_that_nobody_touched_goes_with_all_its_keys() {
    join.join(filled(shawl, 1), ana);
    var laptop = join.join(null, ana).orElseThrow().key();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(91)));
    var fresh = filled(shawl, 1);
    TestHouse.asAJob(() -> assertTrue(TestHouse.get(SweepBaskets.class).all() > 0));
    assertTrue(baskets.find(laptop).isEmpty());
    assertEquals(Map.of(shawl, 1), in(fresh));
  }

  private BasketToken filled(Sku sku, int pieces) {
    var token = fill.begin("USD");
    fill.add(token, sku, pieces);
    return token;
  }

  private Map<Sku, Integer> in(BasketToken token) {
    return baskets.get(token).demand();
  }
}
