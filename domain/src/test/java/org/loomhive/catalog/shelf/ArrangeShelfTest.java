package org.loomhive.catalog.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.workbench.TestHouse;

class ArrangeShelfTest {
  private final Cooperative makers = ACooperative.inMeghalaya();
  private final Variant one = AProduct.madeToOrder(makers);
  private final Variant other = AProduct.madeToOrder(makers);
  private final SearchProducts search = TestHouse.get(SearchProducts.class);

  @Test
  void only_rows_that_are_others_than_before_are_written() {
    var edit = TestHouse.get(EditVariants.class);
    var price = List.of(Money.of("121", "USD"));
    long rows =
        TestHouse.get(RowsTouched.class)
            .written(() -> edit.price(one.sku(), price, Actor.system()));
    assertEquals(3, rows, "out of the shelf and into it; and one of the history");
    assertEquals(price, prices(other, one).subList(1, 2));
  }

  @Test
  void products_that_are_arranged_together_each_get_their_own_words_and_prices() {
    arrange();
    assertEquals(List.of(slug(one)), slugs(found("Qzarranged")));
    assertEquals(List.of(slug(other)), slugs(found("Qzbeside")));
    assertTrue(found(other.product().name()).isEmpty(), "it is called otherwise now");
    assertEquals(List.of(Money.of("90", "USD"), Money.of("95", "USD")), prices(one, other));
    assertEquals(List.of(slug(one)), slugs(found("Qzaranged")), "a misspelt new word is guessed");
  }

  private void arrange() {
    TestHouse.inTransaction(
        () -> {
          var products = TestHouse.get(Products.class).of(List.of(slug(one), slug(other)));
          for (var product : products) {
            boolean isOne = product.slug().equals(slug(one));
            product.isCalled(isOne ? "Qzarranged" : "Qzbeside");
            product.variants().get(0).costs(Money.of(isOne ? "90" : "95", "USD"));
          }
          TestHouse.get(PublishProduct.class).publish(products);
        });
  }

  private List<ProductRow> found(String words) {
    return search.find(ProductSearch.in("USD").madeBy(makers.ref()).words(words)).rows();
  }

  private List<Money> prices(Variant first, Variant second) {
    var slugs = List.of(slug(first), slug(second));
    return search.named(slugs, ProductSearch.in("USD")).stream().map(ProductRow::price).toList();
  }

  private static List<String> slugs(List<ProductRow> rows) {
    return rows.stream().map(ProductRow::slug).toList();
  }

  private static String slug(Variant piece) {
    return piece.product().slug();
  }
}
