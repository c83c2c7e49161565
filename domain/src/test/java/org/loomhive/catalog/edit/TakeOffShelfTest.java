package org.loomhive.catalog.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.catalog.shelf.ShelfVersions;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketRefusal;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** What must not be sold any more is found and ordered by nobody from then on. */
class TakeOffShelfTest {
  private static final TakeOffShelf.Why RECALLED =
      new TakeOffShelf.Why(OffShelf.UNSAFE, "The dye runs");

  private final TakeOffShelf shelf = TestHouse.get(TakeOffShelf.class);
  private final Products products = TestHouse.get(Products.class);
  private final Variant shawl = AProduct.madeToOrder();
  private final String slug = shawl.product().slug();
  private final Actor manager =
      new Actor("S-1", Set.of(Role.MANAGER), Set.of(shawl.product().cooperative()));

  @Test
  void what_is_taken_off_is_found_nowhere_and_its_page_says_that_it_is_sold_no_longer() {
    assertTrue(isFound());
    shelf.takeOff(slug, RECALLED, manager);
    shelf.takeOff(slug, RECALLED, manager);
    assertFalse(isFound());
    assertFalse(isNamed());
    assertTrue(listed().isEmpty());
    assertEquals(Optional.empty(), TestHouse.get(ShelfVersions.class).ofProduct(slug));
    var gone = assertThrows(NotFound.class, () -> products.getPublished(slug));
    var said = assertInstanceOf(Refused.class, gone.getCause());
    assertEquals(CatalogRefusal.NO_LONGER_SOLD, said.reason());
  }

  @Test
  void a_basket_names_it_as_lost_and_no_order_is_placed_while_placed_ones_go_on() {
    var placed = AnOrder.paid(shawl);
    var basket = AnOrder.basketWith(shawl);
    shelf.takeOff(slug, RECALLED, manager);
    var lost = TestHouse.get(PriceBasket.class).find(basket).orElseThrow().lost();
    assertEquals(shawl.sku(), lost.get(0).sku());
    var place = TestHouse.get(PlaceOrder.class);
    assertEquals(
        BasketRefusal.NOT_ALL_OFFERED, refusal(() -> place.place(AnOrder.checkout(basket))));
    var fill = TestHouse.get(FillBasket.class);
    var other = fill.begin("USD");
    assertEquals(BasketRefusal.NO_LONGER_OFFERED, refusal(() -> fill.add(other, shawl.sku(), 1)));
    assertEquals(1, TestHouse.get(Orders.class).get(placed.number()).line(1).quantity());
  }

  @Test
  void it_is_put_back_and_both_stay_written() throws SQLException {
    shelf.takeOff(slug, RECALLED, manager);
    shelf.putBack(slug, manager);
    shelf.putBack(slug, manager);
    assertTrue(isFound());
    assertTrue(products.getPublished(slug).isPublished());
    var moves = shelf.moves(shawl.product());
    assertEquals(2, moves.size());
    assertEquals(Optional.empty(), moves.get(0).reason());
    assertEquals(Optional.of(OffShelf.UNSAFE), moves.get(1).reason());
    assertEquals("The dye runs", moves.get(1).note());
    assertEquals("S-1", moves.get(1).movedBy());
    try (var admin = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var sql = admin.createStatement()) {
      assertThrows(SQLException.class, () -> sql.executeUpdate("DELETE FROM shelf_move"));
    }
  }

  @Test
  void one_variant_leaves_while_the_others_stay_but_never_the_last() {
    var skus = AProduct.readyFor("10.00", "30.00");
    Sku cheap = skus.get(0);
    var network = Actor.system();
    shelf.takeOff(cheap, RECALLED, network);
    var basket = products.getPublished(product(cheap).slug());
    assertEquals(List.of(skus.get(1)), basket.onShelf().stream().map(Variant::sku).toList());
    assertEquals("30.00", price(basket), "lists tell what can be had");
    var fill = TestHouse.get(FillBasket.class);
    var token = fill.begin("USD");
    assertEquals(BasketRefusal.NO_LONGER_OFFERED, refusal(() -> fill.add(token, cheap, 1)));
    assertEquals(
        CatalogRefusal.LAST_ON_SHELF, refusal(() -> shelf.takeOff(skus.get(1), RECALLED, network)));
    shelf.putBack(cheap, network);
    assertEquals("10.00", price(products.getPublished(basket.slug())));
  }

  @Test
  void what_has_a_flaw_besides_leaves_with_its_variant_and_comes_back_with_it() {
    var skus = AProduct.readyFor("4000.00", "5000.00");
    Sku good = skus.get(0);
    TestHouse.inTransaction(
        () -> {
          var variant = TestHouse.get(Variants.class).get(good);
          var price = Money.of("3500", "INR");
          variant.product().offers(variant.second("Torn", price, Money.of("960", "INR")));
        });
    shelf.takeOff(good, RECALLED, Actor.system());
    assertEquals(List.of(skus.get(1)), onShelf(good));
    shelf.putBack(good, Actor.system());
    assertEquals(3, onShelf(good).size());
  }

  private List<Sku> onShelf(Sku one) {
    return product(one).onShelf().stream().map(Variant::sku).toList();
  }

  @Test
  void nobody_takes_down_without_a_reason_or_what_she_does_not_see() {
    assertEquals(
        CatalogRefusal.WHY_OFF_SHELF, refusal(() -> new TakeOffShelf.Why(OffShelf.OTHER, " ")));
    var stranger = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    assertThrows(NotFound.class, () -> shelf.takeOff(slug, RECALLED, stranger));
    assertTrue(isFound());
    var draft = AProduct.product(shawl.product().kind(), Sku.random(), home());
    TestHouse.inTransaction(() -> products.add(draft));
    assertEquals(
        CatalogRefusal.NOT_ON_SHELF,
        refusal(() -> shelf.takeOff(draft.slug(), RECALLED, Actor.system())));
  }

  private static Cooperative home() {
    return ACooperative.inMeghalaya();
  }

  private boolean isFound() {
    var search = ProductSearch.in("USD").madeBy(shawl.product().cooperative());
    return TestHouse.get(SearchProducts.class).find(search).rows().stream()
        .anyMatch(row -> row.slug().equals(slug));
  }

  private boolean isNamed() {
    return !TestHouse.get(SearchProducts.class)
        .named(List.of(slug), ProductSearch.in("USD"))
        .isEmpty();
  }

  private List<?> listed() {
    var number = shawl.product().id();
    return products.listed(number, 1);
  }

  private static Product product(Sku sku) {
    return TestHouse.get(Variants.class).get(sku).product();
  }

  private static String price(Product product) {
    return TestHouse.get(SearchProducts.class)
        .named(List.of(product.slug()), ProductSearch.in("USD"))
        .get(0)
        .price()
        .amount()
        .toPlainString();
  }

  private static Enum<?> refusal(Executable deed) {
    return assertThrows(Refused.class, deed).reason();
  }
}
