package org.loomhive.catalog.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.workbench.TestHouse;

class SearchProductsTest {
  private final SearchProducts search = TestHouse.get(SearchProducts.class);
  private final Cooperative maker = ACooperative.inMeghalaya();

  @Test
  void finds_by_words_in_any_order_case_and_number() {
    offer("Indigo eri Qshawl", "90.00");
    offer("Natural eri Qstole", "60.00");
    assertEquals(List.of("Indigo eri Qshawl"), names(find("QSHAWLS eri")));
    assertEquals(List.of("Natural eri Qstole", "Indigo eri Qshawl"), names(find("eri")));
    assertEquals(List.of(), names(find("qstole indigo")));
    assertEquals(List.of(), names(find("zeppelin")));
  }

  @Test
  void a_word_that_is_not_finished_finds_what_begins_with_it() {
    offer("Xylobasket large", "30.00");
    assertEquals(List.of("Xylobasket large"), names(find("xylob")));
  }

  @Test
  void sorts_by_price_with_and_without_words() {
    offer("Vtray dear", "90.00");
    offer("Vtray cheap", "10.00");
    var all = ProductSearch.in("GBP").madeBy(maker.ref()).by(ProductSort.PRICE);
    assertEquals(List.of("Vtray cheap", "Vtray dear"), names(search.find(all)));
    assertEquals(List.of("Vtray cheap", "Vtray dear"), names(search.find(all.words("vtray"))));
  }

  @Test
  void turns_pages_and_goes_on_after_a_page() {
    IntStream.range(0, 50).forEach(i -> offer("Wpiece number " + i, "10.00"));
    var all = ProductSearch.in("USD").madeBy(maker.ref()).only(ProductKind.WEAVING);
    var first = search.find(all);
    assertEquals(50, first.count());
    assertEquals(3, first.pages());
    assertEquals("Wpiece number 49", first.rows().get(0).name());
    assertEquals("Wpiece number 1", search.find(all.at(3)).rows().get(0).name());
    assertFalse(search.find(all.at(3)).isMore());
    var second = search.after(first.next().getAsLong(), all);
    assertEquals(names(search.find(all.at(2))), names(second));
    assertTrue(search.find(all.only(ProductKind.HONEY)).rows().isEmpty());
  }

  private FoundProducts find(String words) {
    return search.find(ProductSearch.in("USD").madeBy(maker.ref()).words(words));
  }

  private static List<String> names(FoundProducts found) {
    return found.rows().stream().map(ProductRow::name).toList();
  }

  private void offer(String name, String price) {
    var sku = Sku.random();
    AProduct.publish(
        new Product("s-" + sku.value().toLowerCase(), name, ProductKind.WEAVING, maker.ref())
            .isMadeOf(new MaterialShare("Silk", 100))
            .offers(AProduct.variant(sku, price).isReadyWithin(1, 2)));
  }
}
