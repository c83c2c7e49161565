package org.loomhive.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Refs;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.AtOnce;
import org.loomhive.stock.holder.Holder;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Cane baskets that are promised to a company. */
class StandingHoldsTest {
  private final StandingHolds standing = TestHouse.get(StandingHolds.class);
  private final Holds holds = TestHouse.get(Holds.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final String company = Refs.random("CO");
  private final Holder promise = promise(company);
  private final Holder hers = new Holder("hers-" + UUID.randomUUID(), company);
  private final String somebody = "somebody-" + UUID.randomUUID();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void all_promises_together_hold_at_most_half_of_what_could_be_sold() {
    var cane = AProduct.readyInStock(11);
    stock.keepBack(cane.sku(), 1);
    standing.hold(promise, Map.of(cane, 3), lastDay());
    assertEquals(3, held(promise, cane));
    var other = promise(Refs.random("CO"));
    standing.hold(other, Map.of(cane, 9), lastDay());
    assertEquals(2, held(other, cane));
    assertEquals(5, stock.of(cane.sku()).free());
  }

  @Test
  void what_somebody_pays_for_already_is_not_promised() {
    var cane = AProduct.readyInStock(10);
    holds.hold(somebody, Map.of(cane.sku(), 8));
    standing.hold(promise, Map.of(cane, 5), lastDay());
    assertEquals(2, held(promise, cane));
    assertEquals(0, stock.of(cane.sku()).free());
  }

  @Test
  void her_own_basket_takes_from_it_first_and_nobody_counts_it_twice() {
    var cane = AProduct.readyInStock(10);
    standing.hold(promise, Map.of(cane, 5), lastDay());
    assertThrows(Refused.class, () -> holds.hold(somebody, Map.of(cane.sku(), 6)));
    holds.hold(hers, Map.of(cane.sku(), 4), until());
    assertEquals(5, stock.of(cane.sku()).free());
    assertEquals(10, stock.of(List.of(cane.sku()), hers).get(cane.sku()).free());
    holds.hold(hers, Map.of(cane.sku(), 10), until());
    assertEquals(0, stock.of(cane.sku()).free());
    holds.release(hers.name());
    assertEquals(5, stock.of(cane.sku()).free());
  }

  @Test
  void her_order_is_given_what_stood_held_for_her_also_when_more_is_kept_back() {
    var cane = AProduct.readyInStock(10);
    standing.hold(promise, Map.of(cane, 5), lastDay());
    stock.keepBack(cane.sku(), 8);
    holds.hold(hers, Map.of(cane.sku(), 5), until());
    assertEquals(Map.of(), holds.allocate(hers.name(), Map.of(cane.sku(), 5)));
    standing.release(promise.name());
    assertEquals(5, stock.of(cane.sku()).allocated());
    assertEquals(0, stock.of(cane.sku()).held());
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  @Test
  void it_lapses_after_its_last_day_and_is_swept_away_once() {
    var cane = AProduct.readyInStock(10);
    standing.hold(promise, Map.of(cane, 5), lastDay());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(7)));
    assertEquals(5, held(promise, cane));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(1)));
    assertEquals(10, stock.of(cane.sku()).free());
    assertTrue(holds.sweep() > 0);
    assertEquals(0, held(promise, cane));
    assertEquals(10, stock.of(cane.sku()).free());
  }

  @Test
  void what_stands_held_lies_in_nobodys_basket() {
    var cane = AProduct.readyInStock(2);
    standing.hold(promise, Map.of(cane, 1), lastDay());
    holds.hold(somebody, Map.of(cane.sku(), 1));
    assertTrue(stock.of(cane.sku()).isAllHeld());
    holds.allocate(somebody, Map.of(cane.sku(), 1));
    assertFalse(stock.of(cane.sku()).isAllHeld());
    assertFalse(stock.of(cane.sku()).isInStock());
  }

  @Test
  void the_only_one_is_never_promised() {
    var only = AProduct.oneOfAKind();
    standing.hold(promise, Map.of(only, 1), lastDay());
    assertEquals(0, held(promise, only));
  }

  @Test
  void promises_and_buyers_race_and_nothing_is_held_twice() throws Exception {
    var cane = AProduct.readyInStock(20);
    var work = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 4; i++) {
      var one = promise(company + "-" + i);
      work.add(() -> promised(one, cane));
      var buyer = "buyer-" + i + UUID.randomUUID();
      work.add(() -> bought(buyer, cane));
    }
    AtOnce.all(work);
    var now = stock.of(cane.sku());
    int promised = 0;
    for (int i = 0; i < 4; i++) promised += held(promise(company + "-" + i), cane);
    assertEquals(20, now.held() + now.free());
    assertTrue(promised <= 10, promised + " are promised");
  }

  private boolean promised(Holder one, Variant cane) {
    standing.hold(one, Map.of(cane, 4), lastDay());
    return true;
  }

  private boolean bought(String buyer, Variant cane) {
    try {
      holds.hold(buyer, Map.of(cane.sku(), 4));
      return true;
    } catch (Refused no) {
      return false;
    }
  }

  private static Holder promise(String company) {
    return new Holder("promise-" + company, company);
  }

  private int held(Holder one, Variant piece) {
    return standing.pieces(one.name()).getOrDefault(piece.sku(), 0);
  }

  private static LocalDate lastDay() {
    return LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC).plusDays(7);
  }

  private static Instant until() {
    return TimeMachine.now().plus(Holds.USUAL);
  }
}
