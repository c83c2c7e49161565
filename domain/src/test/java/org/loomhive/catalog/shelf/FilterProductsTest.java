package org.loomhive.catalog.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Colour;
import org.loomhive.catalog.Look;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Occasion;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.workbench.TestHouse;

class FilterProductsTest {
  private final SearchProducts search = TestHouse.get(SearchProducts.class);
  private final Cooperative maker = ACooperative.inMeghalaya();

  @Test
  void narrows_by_material_colour_occasion_and_readiness() {
    offer("Fred scarf", "Wool", "20.00", red().isReadyWithin(1, 2));
    offer("Fblue scarf", "Nettle fibre", "30.00", blue().isMadeToOrderWithin(5, 9));
    assertEquals(List.of("Fred scarf"), names(all().marked(mark(Facet.COLOUR, "RED"))));
    assertEquals(List.of("Fblue scarf"), names(all().marked(mark(Facet.MATERIAL, "nettle-fibre"))));
    assertEquals(
        List.of("Fblue scarf"), names(all().marked(mark(Facet.READINESS, "MADE_TO_ORDER"))));
    var wedding = all().marked(mark(Facet.OCCASION, "WEDDING"));
    assertEquals(2, search.count(wedding));
    assertEquals(List.of("Fred scarf"), names(wedding.marked(mark(Facet.COLOUR, "RED"))));
    assertEquals(List.of(), names(wedding.marked(mark(Facet.COLOUR, "PINK"))));
  }

  @Test
  void narrows_by_the_region_of_its_makers_and_joins_words_and_marks() {
    offer("Gxred cloth", "Wool", "20.00", red().isReadyWithin(1, 2));
    var here = all().words("gxred").marked(mark(Facet.REGION, maker.stateCode()));
    assertEquals(List.of("Gxred cloth"), names(here));
    assertEquals(List.of(), names(all().words("gxred").marked(mark(Facet.REGION, "IN-XX"))));
  }

  @Test
  void narrows_by_price_in_the_currency_of_the_search_with_and_without_words() {
    for (String price : List.of("10.00", "20.00", "30.00"))
      offer("Hxpiece for " + price, "Wool", price, red().isReadyWithin(1, 2));
    var middle = all().costs(new PriceRange(1500L, 2500L));
    assertEquals(List.of("Hxpiece for 20.00"), names(middle));
    assertEquals(List.of("Hxpiece for 20.00"), names(middle.words("hxpiece")));
    assertEquals(2, search.count(all().costs(new PriceRange(1500L, null))));
    assertEquals(1, search.count(all().costs(new PriceRange(null, 1000L))));
  }

  @Test
  void the_dearest_may_stand_first_with_and_without_words() {
    for (String price : List.of("10.00", "30.00", "20.00"))
      offer("Jxpiece for " + price, "Wool", price, red().isReadyWithin(1, 2));
    var down = List.of("Jxpiece for 30.00", "Jxpiece for 20.00", "Jxpiece for 10.00");
    assertEquals(down, names(all().by(ProductSort.DEAREST)));
    assertEquals(down, names(all().by(ProductSort.DEAREST).words("jxpiece")));
  }

  @Test
  void only_values_that_are_on_the_shelf_are_offered() {
    offer("Kx cloth", "Kxfibre of hills", "10.00", red().isReadyWithin(1, 2));
    var materials = TestHouse.get(KnownWords.class).values(Facet.MATERIAL);
    assertTrue(materials.contains("kxfibre-of-hills"), materials.toString());
    assertTrue(materials.stream().noneMatch(one -> one.contains(":")), materials.toString());
  }

  private ProductSearch all() {
    return ProductSearch.in("USD").madeBy(maker.ref());
  }

  private List<String> names(ProductSearch wanted) {
    return search.find(wanted).rows().stream().map(ProductRow::name).toList();
  }

  private static Mark mark(Facet facet, String value) {
    return Mark.of(facet, value).orElseThrow();
  }

  private static Variant red() {
    return AProduct.variant(Sku.random(), "20.00").looks(new Look().coloured(Colour.RED, "lac"));
  }

  private static Variant blue() {
    return AProduct.variant(Sku.random(), "20.00").looks(new Look().coloured(Colour.BLUE, "sky"));
  }

  private void offer(String name, String material, String price, Variant variant) {
    for (String currency : List.of("USD", "EUR")) variant.costs(Money.of(price, currency));
    AProduct.publish(
        new Product(
                "f-" + variant.sku().value().toLowerCase(), name, ProductKind.WEAVING, maker.ref())
            .isMadeOf(new MaterialShare(material, 100))
            .suits(Set.of(Occasion.WEDDING))
            .offers(variant));
  }
}
