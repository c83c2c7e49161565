package org.loomhive.catalog.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.workbench.TestHouse;

class SpellingTest {
  private final SearchProducts search = TestHouse.get(SearchProducts.class);
  private final Cooperative maker = ACooperative.inMeghalaya();

  @ParameterizedTest
  @CsvSource({"zigzaq,1", "zgizag,1", "zigza,1", "ziigzag,1", "zigzag,0", "zugzug,2"})
  void slips_of_the_pen_are_counted_and_two_letters_changed_about_are_one(String word, int slips) {
    assertEquals(slips, Letters.apart(word, "zigzag"));
  }

  @Test
  void a_misspelt_word_finds_what_is_spelt_nearly_so_and_says_so() {
    offer("Quillwork basket", "Made by hand.");
    var found = find("qiullwrok");
    assertEquals(List.of("Quillwork basket"), names(found));
    assertEquals(List.of(new Guess("qiullwrok", List.of("quillwork"))), found.guesses());
    assertEquals(List.of(), find("quillwork").guesses());
  }

  @Test
  void what_is_nowhere_near_finds_nothing() {
    offer("Quillwork tray", "Made by hand.");
    assertEquals(List.of(), names(find("xylophonist")));
    assertEquals(List.of(), names(find("qx")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gamosa", "Gamusa", "gamocha", "গামোচা"})
  void a_word_of_a_craft_is_found_in_all_its_spellings_though_only_its_story_has_it(String word) {
    offer("White cloth with borders", "Woven as a gamosa.");
    assertEquals(List.of("White cloth with borders"), names(find(word)));
  }

  @Test
  void what_people_call_it_finds_what_its_makers_call_it() {
    offer("Natural wrap of eri", "Made by hand.");
    assertEquals(List.of("Natural wrap of eri"), names(find("ahimsa")));
    assertTrue(CraftWords.in("an Ahimsa shawl").stream().anyMatch(w -> w.key().equals("eri")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "গামোচা মেখেলা",
        "絹の布",
        "نسيج",
        "шаль",
        "🧵🧶",
        "𠮷野",
        "\u0000",
        "' OR 1=1 --",
        "%_\\",
        "m:eri",
        "\u200b\u202e",
        "ꯃꯅꯤꯄꯨꯔ",
        "ſ\u0301\u0301\u0301"
      })
  void a_search_in_any_script_is_answered(String text) {
    var found = find(text);
    assertTrue(found.count() >= 0);
    assertEquals(found.rows().size(), Math.min(found.count(), ProductSearch.PAGE));
  }

  private FoundProducts find(String words) {
    return search.find(ProductSearch.in("USD").madeBy(maker.ref()).words(words));
  }

  private static List<String> names(FoundProducts found) {
    return found.rows().stream().map(ProductRow::name).toList();
  }

  private void offer(String name, String story) {
    var sku = Sku.random();
    AProduct.publish(
        new Product("q-" + sku.value().toLowerCase(), name, ProductKind.WEAVING, maker.ref())
            .tells(story, "Wipe.")
            .isMadeOf(new MaterialShare("Silk", 100))
            .offers(AProduct.variant(sku, "20.00").isReadyWithin(1, 2)));
  }
}
