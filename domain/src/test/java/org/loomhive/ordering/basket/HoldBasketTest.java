package org.loomhive.ordering.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.StockRefusal;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class HoldBasketTest {
  private final HoldBasket hold = TestHouse.get(HoldBasket.class);
  private final FillBasket fill = TestHouse.get(FillBasket.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_is_only_in_a_basket_is_held_for_nobody() {
    var last = AProduct.readyInStock(1);
    AnOrder.basketWith(last);
    assertTrue(stock.of(last.sku()).isInStock());
  }

  @Test
  void whoever_is_at_the_checkout_has_her_pieces_kept_and_others_are_told_until_when() {
    var last = AProduct.readyInStock(1);
    var late = AnOrder.basketWith(last);
    var begun = TimeMachine.now();
    var until = hold(AnOrder.basketWith(last));
    assertEquals(10, minutes(begun, until));
    assertTrue(stock.of(last.sku()).isAllHeld());
    assertEquals(10, minutes(begun, stock.of(last.sku()).heldUntil()));
    assertEquals(StockRefusal.SOLD_OUT, refused(() -> hold(late)));
    assertEquals(BasketRefusal.SOLD_OUT_NOW, refused(() -> fill.set(late, last.sku(), 1)));
  }

  @Test
  void each_step_keeps_them_anew_and_an_hour_is_the_longest() {
    var last = AProduct.readyInStock(1);
    var basket = AnOrder.basketWith(last);
    var begun = TimeMachine.now();
    hold(basket);
    for (int i = 1; i <= 6; i++) {
      TimeMachine.travelTo(begun.plus(Duration.ofMinutes(9L * i)));
      hold(basket);
    }
    assertEquals(60, minutes(begun, hold(basket)));
    TimeMachine.travelTo(begun.plus(Duration.ofMinutes(61)));
    assertTrue(stock.of(last.sku()).isInStock());
    hold(AnOrder.basketWith(last));
    assertEquals(StockRefusal.SOLD_OUT, refused(() -> hold(basket)));
  }

  @Test
  void ones_own_hold_never_counts_against_oneself() {
    var few = AProduct.readyInStock(3);
    var basket = AnOrder.basketWith(few);
    fill.set(basket, few.sku(), 2);
    hold(basket);
    fill.set(basket, few.sku(), 3);
    hold(basket);
    var priced = TestHouse.get(PriceBasket.class).find(basket).orElseThrow();
    assertFalse(priced.isShort());
    assertEquals(3, priced.lines().get(0).availability().free());
    assertTrue(stock.of(few.sku()).isAllHeld());
  }

  @Test
  void what_is_taken_out_of_the_basket_is_free_at_once() {
    var few = AProduct.readyInStock(3);
    var other = AProduct.readyInStock(2);
    var basket = AnOrder.basketWith(few, other);
    fill.set(basket, few.sku(), 3);
    hold(basket);
    fill.set(basket, few.sku(), 1);
    assertEquals(List.of(1, 1), List.of(held(few.sku()), held(other.sku())));
    fill.set(basket, few.sku(), 0);
    assertEquals(List.of(0, 1), List.of(held(few.sku()), held(other.sku())));
  }

  @Test
  void who_begins_many_checkouts_and_buys_nothing_has_nothing_kept_any_more() {
    var place = UUID.randomUUID().toString();
    var many = AProduct.readyInStock(99);
    int kept = 0;
    while (hold.hold(AnOrder.basketWith(many), place).isPresent()) kept++;
    assertEquals(kept, held(many.sku()));
    assertTrue(kept < 40, kept + " baskets");
    place(AnOrder.basketWith(many));
    hold.bought(place);
    assertTrue(hold.hold(AnOrder.basketWith(many), place).isPresent());
  }

  @Test
  void the_order_takes_over_what_was_kept_at_the_checkout() {
    var last = AProduct.readyInStock(1);
    var basket = AnOrder.basketWith(last, AProduct.madeToOrder());
    hold(basket);
    place(basket);
    assertEquals(1, held(last.sku()));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(30)));
    assertEquals(1, held(last.sku()), "as long as the payment may take");
  }

  @Test
  void who_comes_back_after_her_time_still_gets_what_nobody_else_took() {
    var last = AProduct.readyInStock(1);
    var basket = AnOrder.basketWith(last);
    hold(basket);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(11)));
    assertEquals(0, held(last.sku()));
    place(basket);
    assertEquals(1, held(last.sku()));
  }

  /** From a place of its own. */
  private Instant hold(BasketToken basket) {
    return hold.hold(basket, UUID.randomUUID().toString()).orElseThrow();
  }

  private static long minutes(Instant from, Instant until) {
    return Duration.between(from, until).toMinutes();
  }

  private void place(BasketToken basket) {
    TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(basket));
  }

  private int held(Sku sku) {
    return stock.of(sku).held();
  }

  private static Enum<?> refused(org.junit.jupiter.api.function.Executable deed) {
    return assertThrows(Refused.class, deed).reason();
  }
}
