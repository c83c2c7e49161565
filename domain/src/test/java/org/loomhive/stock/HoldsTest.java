package org.loomhive.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class HoldsTest {
  private final Holds holds = TestHouse.get(Holds.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final String ana = "ana-" + UUID.randomUUID();
  private final String bea = "bea-" + UUID.randomUUID();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_one_holds_another_cannot_hold() {
    var sku = AProduct.readyInStock(5).sku();
    holds.hold(ana, Map.of(sku, 4));
    var no = assertThrows(Refused.class, () -> holds.hold(bea, Map.of(sku, 2)));
    assertEquals(StockRefusal.SOLD_OUT, no.reason());
    assertEquals(1, no.arguments().get(1));
    holds.hold(bea, Map.of(sku, 1));
  }

  @Test
  void ones_own_holds_never_count_against_oneself() {
    var sku = AProduct.readyInStock(5).sku();
    holds.hold(ana, Map.of(sku, 4));
    holds.hold(ana, Map.of(sku, 5));
    assertEquals(0, stock.of(sku).free());
    assertTrue(stock.of(sku).isAllHeld());
  }

  @Test
  void a_hold_is_all_or_nothing() {
    var many = AProduct.readyInStock(5).sku();
    var none = AProduct.readyInStock(0).sku();
    assertThrows(Refused.class, () -> holds.hold(ana, Map.of(many, 1, none, 1)));
    assertEquals(5, stock.of(many).free());
  }

  @Test
  void a_hold_lapses_by_itself_and_is_released_at_once() {
    var sku = AProduct.readyInStock(1).sku();
    holds.hold(ana, Map.of(sku, 1));
    holds.release(ana);
    holds.hold(bea, Map.of(sku, 1));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(11)));
    holds.hold(ana, Map.of(sku, 1));
  }

  @Test
  void a_payment_turns_the_hold_into_an_allocation() {
    var sku = AProduct.readyInStock(3).sku();
    holds.hold(ana, Map.of(sku, 2));
    assertEquals(Map.of(), holds.allocate(ana, Map.of(sku, 2)));
    var left = stock.of(sku);
    assertEquals(
        List.of(3, 2, 0, 1), List.of(left.onHand(), left.allocated(), left.held(), left.free()));
    stock.ship(sku, 2, "parcel");
    assertEquals(1, stock.of(sku).onHand());
  }

  @Test
  void a_late_payment_gets_what_is_there_and_says_what_is_short() {
    var sku = AProduct.readyInStock(3).sku();
    holds.hold(ana, Map.of(sku, 3));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(11)));
    holds.hold(bea, Map.of(sku, 2));
    assertEquals(Map.of(sku, 2), holds.allocate(ana, Map.of(sku, 3)));
    assertEquals(Map.of(), holds.allocate(bea, Map.of(sku, 2)));
  }

  @Test
  void what_is_made_to_order_needs_no_stock() {
    var sku = AProduct.madeToOrder().sku();
    holds.hold(ana, Map.of(sku, 40));
    holds.hold(bea, Map.of(sku, 40));
  }

  @Test
  void many_buyers_race_for_the_last_pieces_and_nobody_oversells() throws Exception {
    var first = AProduct.readyInStock(7).sku();
    var second = AProduct.readyInStock(9).sku();
    var buyers = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 24; i++) {
      var who = "racer-" + i + UUID.randomUUID();
      buyers.add(() -> buys(who, Map.of(first, 1, second, 1)));
    }
    var pool = Executors.newFixedThreadPool(8);
    int sold = 0;
    for (var answer : pool.invokeAll(buyers)) if (answer.get()) sold++;
    pool.shutdown();
    assertEquals(7, sold);
    assertEquals(7, stock.of(first).allocated());
    assertEquals(2, stock.of(second).free());
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  private boolean buys(String who, Map<Sku, Integer> demand) {
    try {
      holds.hold(who, demand);
    } catch (Refused soldOut) {
      return false;
    }
    return holds.allocate(who, demand).isEmpty();
  }
}
