package org.loomhive.catalog.shelf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.ProductKind;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

/**
 * However many products there are, a list reads about as many rows as it shows. The database's own
 * counters of rows read tell that, on any machine and under any load.
 */
class ShelfReadsFewRowsTest {
  private static final int MANY = Integer.getInteger("loomhive.shelf", 4000);
  private static final int FEW = 600;

  private final SearchProducts search = TestHouse.get(SearchProducts.class);
  private final RowsTouched rows = TestHouse.get(RowsTouched.class);

  @BeforeAll
  static void fillTheShelf() throws Exception {
    ManyProducts.shelve(ACooperative.inMeghalaya(), MANY);
  }

  @Test
  void the_newest_of_all() {
    assertFew(ProductSearch.in("USD"));
  }

  @Test
  void the_cheapest_of_a_craft() {
    assertFew(ProductSearch.in("EUR").only(ProductKind.WEAVING).by(ProductSort.PRICE));
  }

  @Test
  void a_word_that_every_product_has() {
    assertFew(ProductSearch.in("USD").words("zz"));
  }

  @Test
  void a_word_that_is_not_finished_and_stands_for_several() {
    assertFew(ProductSearch.in("USD").words("zcolour"));
  }

  @Test
  void two_words_and_a_craft() {
    assertFew(ProductSearch.in("USD").words("zz zcolourb").only(ProductKind.CANE_AND_BAMBOO));
  }

  @Test
  void a_narrow_range_of_prices() {
    assertFew(ProductSearch.in("USD").costs(new PriceRange(5_000L, 5_050L)));
  }

  @Test
  void a_wide_range_of_prices_newest_first() {
    assertFew(ProductSearch.in("USD").costs(new PriceRange(3_000L, 20_000L)));
    var woven = ProductSearch.in("USD").only(ProductKind.WEAVING);
    assertFew(woven.costs(new PriceRange(3_000L, 20_000L)));
  }

  @Test
  void the_dearest_in_a_range_of_prices() {
    var wide = ProductSearch.in("EUR").costs(new PriceRange(1_000L, null));
    assertFew(wide.by(ProductSort.DEAREST));
  }

  @Test
  void a_mark_and_a_word() {
    var red = new Mark(Facet.COLOUR, "RED");
    assertFew(ProductSearch.in("USD").words("zz").marked(red));
    assertFew(ProductSearch.in("USD").marked(red).marked(new Mark(Facet.READINESS, "READY")));
  }

  @Test
  void the_rows_after_a_page() {
    long place = search.find(ProductSearch.in("USD")).next().getAsLong();
    var all = ProductSearch.in("USD");
    long read = rows.read(() -> assertFound(search.after(place - MANY / 2, all)));
    assertTrue(read < FEW, read + " rows");
  }

  private void assertFew(ProductSearch wanted) {
    search.find(wanted); // what is remembered for a short while is remembered now
    long read = rows.read(() -> assertFound(search.find(wanted)));
    assertTrue(read < FEW, read + " rows");
  }

  private static void assertFound(FoundProducts found) {
    assertFalse(found.rows().isEmpty(), "nothing found");
  }
}
