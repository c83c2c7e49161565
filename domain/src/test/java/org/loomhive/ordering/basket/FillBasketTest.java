package org.loomhive.ordering.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.edit.OffShelf;
import org.loomhive.catalog.edit.TakeOffShelf;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.stock.Holds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.StockRefusal;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class FillBasketTest {
  private final FillBasket fill = TestHouse.get(FillBasket.class);
  private final BasketToken basket = fill.begin("USD");

  @Test
  void the_same_form_sent_again_adds_once() {
    var shawl = AProduct.madeToOrder().sku();
    assertTrue(fill.add(basket, new FillBasket.Addition(shawl, 2, "form")));
    assertFalse(fill.add(basket, new FillBasket.Addition(shawl, 2, "form")));
    assertEquals(2, quantityOf(shawl));
  }

  @Test
  void another_number_or_another_form_is_another_wish() {
    var shawl = AProduct.madeToOrder().sku();
    fill.add(basket, new FillBasket.Addition(shawl, 1, "form"));
    fill.add(basket, new FillBasket.Addition(shawl, 2, "form"));
    fill.add(basket, new FillBasket.Addition(shawl, 2, "another form"));
    assertEquals(5, quantityOf(shawl));
  }

  @Test
  void many_clicks_at_once_add_once() throws Exception {
    var shawl = AProduct.madeToOrder().sku();
    Callable<Boolean> click = () -> fill.add(basket, new FillBasket.Addition(shawl, 1, "form"));
    var pool = Executors.newFixedThreadPool(4);
    int added = 0;
    for (var one : pool.invokeAll(Stream.generate(() -> click).limit(8).toList()))
      if (one.get()) added++;
    pool.shutdown();
    assertEquals(1, added);
    assertEquals(1, quantityOf(shawl));
  }

  @Test
  void what_was_refused_may_be_sent_again() {
    var last = AProduct.readyInStock(1).sku();
    var two = new FillBasket.Addition(last, 2, "form");
    assertThrows(Refused.class, () -> fill.add(basket, two));
    TestHouse.get(StockKeeping.class).receive(last, 1, "test");
    assertTrue(fill.add(basket, two));
  }

  @Test
  void a_no_counts_what_is_in_the_basket_already() {
    var few = AProduct.readyInStock(3).sku();
    fill.add(basket, few, 2);
    assertEquals(BasketRefusal.ONLY_SO_MANY, whyNotMore(few, 2));
    assertTrue(fill.whyNotMore(basket, few, 1).isEmpty());
    assertEquals(BasketRefusal.TOO_MANY_PIECES, whyNotMore(few, 98));
    assertEquals(BasketRefusal.NOT_A_QUANTITY, whyNotMore(few, -1));
  }

  @Test
  void of_what_is_one_of_a_kind_nobody_has_two_whatever_was_counted() {
    var only = AProduct.oneOfAKind().sku();
    TestHouse.get(StockKeeping.class).receive(only, 1, "counted wrongly");
    fill.add(basket, only, 1);
    assertEquals(BasketRefusal.ONLY_ONE, whyNotMore(only, 1));
    assertThrows(Refused.class, () -> fill.set(basket, only, 2));
    var two = Map.of(only, 2);
    var no = assertThrows(Refused.class, () -> TestHouse.get(Holds.class).hold("A", two));
    assertEquals(StockRefusal.SOLD_OUT, no.reason());
    assertEquals(1, quantityOf(only));
  }

  @Test
  void a_no_counts_the_lines_too() {
    for (int i = 0; i < 50; i++) fill.add(basket, AProduct.madeToOrder().sku(), 1);
    assertEquals(BasketRefusal.TOO_MANY_LINES, whyNotMore(AProduct.madeToOrder().sku(), 1));
    var first = TestHouse.get(Baskets.class).get(basket).lines().get(0).sku();
    assertTrue(fill.whyNot(basket, first, 2).isEmpty());
  }

  @Test
  void a_no_knows_the_currency_of_the_basket() throws SQLException {
    var shawl = AProduct.madeToOrder();
    losesItsPrice(shawl, "EUR");
    fill.useCurrency(basket, "EUR");
    assertEquals(CatalogRefusal.NO_PRICE_IN_CURRENCY, whyNotMore(shawl.sku(), 1));
    assertEquals(
        CatalogRefusal.NO_PRICE_IN_CURRENCY,
        fill.whyNot(basket, shawl.sku(), 1).orElseThrow().reason());
  }

  @Test
  void what_is_not_sold_in_another_currency_is_named_as_lost_and_nothing_is_ordered()
      throws SQLException {
    var shawl = AProduct.madeToOrder();
    var cane = AProduct.readyInStock(1);
    var both = AnOrder.basketWith(shawl, cane);
    losesItsPrice(shawl, "EUR");
    fill.useCurrency(both, "EUR");
    var priced = TestHouse.get(PriceBasket.class).find(both).orElseThrow();
    assertEquals(Money.of("40.00", "EUR"), priced.goods());
    assertEquals(
        List.of(new PricedBasket.Lost(shawl.sku(), shawl.product().name(), 1, true)),
        priced.lost());
    assertEquals(BasketRefusal.NOT_ALL_OFFERED, refusedToPlace(both));
    fill.set(both, shawl.sku(), 0);
    TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(both));
  }

  @Test
  void what_left_the_shelf_is_named_as_lost_and_nothing_is_ordered() {
    var shawl = AProduct.madeToOrder();
    var only = AnOrder.basketWith(shawl);
    leavesTheShelf(shawl);
    var priced = TestHouse.get(PriceBasket.class).find(only).orElseThrow();
    assertFalse(priced.isEmpty());
    assertEquals(
        List.of(new PricedBasket.Lost(shawl.sku(), shawl.product().name(), 1, false)),
        priced.lost());
    assertEquals(BasketRefusal.NOT_ALL_OFFERED, refusedToPlace(only));
  }

  private static Enum<?> refusedToPlace(BasketToken token) {
    var place = TestHouse.get(PlaceOrder.class);
    return assertThrows(Refused.class, () -> place.place(AnOrder.checkout(token))).reason();
  }

  private Enum<?> whyNotMore(Sku sku, int pieces) {
    return fill.whyNotMore(basket, sku, pieces).orElseThrow().reason();
  }

  private int quantityOf(Sku sku) {
    return TestHouse.get(Baskets.class).get(basket).quantityOf(sku);
  }

  private static void losesItsPrice(Variant variant, String currency) throws SQLException {
    write(
        "UPDATE variant SET prices = JSON_REMOVE(prices, '$.%s') WHERE sku = '%s'",
        currency, variant.sku());
  }

  private static void leavesTheShelf(Variant variant) {
    var why = new TakeOffShelf.Why(OffShelf.NOT_MADE, "Nobody weaves it now");
    TestHouse.get(TakeOffShelf.class).takeOff(variant.product().slug(), why, Actor.system());
  }

  private static void write(String sql, Object... values) throws SQLException {
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql.formatted(values)));
    }
  }
}
