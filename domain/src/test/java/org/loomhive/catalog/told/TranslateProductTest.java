package org.loomhive.catalog.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.edit.EditProduct;
import org.loomhive.catalog.shelf.ProductRow;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.catalog.told.TranslateProduct.State;
import org.loomhive.catalog.told.TranslateProduct.Written;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.workbench.TestHouse;

/** Products in other languages, beside their English words. */
class TranslateProductTest {
  private final TranslateProduct translate = TestHouse.get(TranslateProduct.class);
  private final ToldProducts told = TestHouse.get(ToldProducts.class);
  private final Product basket = AProduct.readyInStock(1).product();
  private final Actor manager =
      new Actor("S-1", Set.of(Role.MANAGER), Set.of(basket.cooperative()));
  private final String german = "Wkorb" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void what_is_not_translated_is_english_and_says_so() {
    writes(Map.of("NAME", german));
    var read = told.of(now(), Language.DE);
    assertEquals(new Told(german, Language.DE), read.name());
    assertEquals(new Told("Made by hand.", Language.EN), read.craft());
    assertEquals(Language.EN, told.of(now(), Language.FR).name().language());
    assertEquals(german, told.names(List.of(now()), Language.DE).get(basket.slug()).text());
  }

  @Test
  void a_list_tells_its_names_and_a_search_finds_them_in_any_language() {
    writes(Map.of("NAME", german));
    var search = ProductSearch.in("USD").words(german);
    assertEquals(List.of(german), names(search.told(Language.DE)));
    assertEquals(List.of(basket.name()), names(search));
    assertEquals(List.of(basket.name()), names(search.told(Language.FR)));
  }

  @Test
  void a_part_is_outdated_once_its_english_words_have_changed() {
    writes(Map.of("NAME", german, "CRAFT", "Von Hand gefertigt."));
    assertEquals(State.DONE, state(Part.CRAFT));
    assertEquals(State.MISSING, state(Part.CARE));
    tells("Made by hand, and twice as strong.");
    assertEquals(State.OUTDATED, state(Part.CRAFT));
    assertEquals(State.DONE, state(Part.NAME));
    writes(Map.of("NAME", german, "CRAFT", "Von Hand gefertigt und doppelt so fest."));
    assertEquals(State.DONE, state(Part.CRAFT));
  }

  @Test
  void nothing_is_taken_from_a_page_whose_english_words_somebody_changed_meanwhile() {
    var seen = translate.seen(now());
    tells("Made by hand, in two days.");
    var late = new Written(Language.DE, seen, Map.of("NAME", german));
    var no = assertThrows(Refused.class, () -> translate.write(basket.slug(), late, manager));
    assertEquals(CatalogRefusal.SOURCE_CHANGED, no.reason());
    assertEquals(State.MISSING, state(Part.NAME));
  }

  @Test
  void an_empty_part_is_taken_away_and_a_changed_one_makes_a_new_version() {
    writes(Map.of("NAME", german));
    int before = now().version();
    writes(Map.of("NAME", " "));
    assertEquals(State.MISSING, state(Part.NAME));
    assertTrue(now().version() > before);
    assertEquals(basket.name(), told.of(now(), Language.DE).name().text());
  }

  @Test
  void another_cooperative_is_not_translated() {
    var stranger = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    var written = new Written(Language.DE, translate.seen(now()), Map.of("NAME", german));
    assertThrows(NotFound.class, () -> translate.write(basket.slug(), written, stranger));
  }

  @Test
  void a_label_of_several_terms_is_told_term_by_term() {
    var terms = TestHouse.get(Terms.class);
    var red = "red " + german;
    TestHouse.get(WriteTerms.class).write(Language.DE, Map.of(red, "rot"), manager);
    assertEquals("45 x 45 cm, rot", terms.say("45 x 45 cm, " + red, Language.DE).text());
    assertEquals("rot", terms.say(red, Language.DE).text());
    assertEquals(new Told("blue", Language.EN), terms.say("blue", Language.DE));
    assertEquals(red, terms.say(red, Language.EN).text());
  }

  private void writes(Map<String, String> texts) {
    var written = new Written(Language.DE, translate.seen(now()), texts);
    translate.write(basket.slug(), written, manager);
  }

  private void tells(String craft) {
    var words =
        new EditProduct.Told(basket.name(), craft, "Wipe with a dry cloth.", now().materials());
    TestHouse.get(EditProduct.class).tell(basket.slug(), words, manager);
  }

  private Product now() {
    return TestHouse.get(Products.class).getPublished(basket.slug());
  }

  private State state(Part part) {
    return translate.beside(now(), Language.DE).stream()
        .filter(one -> one.source().part() == part)
        .findFirst()
        .orElseThrow()
        .state();
  }

  private static List<String> names(ProductSearch search) {
    return TestHouse.get(SearchProducts.class).find(search).rows().stream()
        .map(ProductRow::name)
        .toList();
  }
}
