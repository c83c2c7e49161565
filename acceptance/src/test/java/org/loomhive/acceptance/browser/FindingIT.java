package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.launcher.Site;

/** A buyer looks for something: by words, by filters, in any spelling and any script. */
class FindingIT {
  private static final Pattern CARD = Pattern.compile("<li class=\"product\">");
  private final Wire buyer = new Wire(RunningHouse.get().address(Site.SHOP));

  @Test
  void the_whole_state_of_a_list_stands_in_its_address() {
    var asked =
        "/products?q=stole&kind=WEAVING&material=eri-silk&colour=RED&from=10&to=900&sort=dearest";
    var page = buyer.get(asked);
    assertEquals(1, cards(page), page.body());
    assertSays("Eri silk stole, lac red", page);
    for (String chosen :
        new String[] {"<option value=\"RED\" selected", "<option value=\"eri-silk\" selected"})
      assertTrue(page.body().contains(chosen), chosen);
    assertTrue(
        page.body().contains("name=\"from\" inputmode=\"decimal\" maxlength=\"10\" value=\"10\""));
    assertEquals(1, cards(new Wire(RunningHouse.get().address(Site.SHOP)).get(asked)));
  }

  @Test
  void a_filter_is_dropped_by_a_link_that_keeps_the_others() {
    var page = buyer.get("/products?material=eri-silk&colour=RED");
    var without = Wire.found(page, "href=\"([^\"]*material=eri-silk[^\"]*)\">Red");
    assertFalse(without.contains("colour"), without);
    assertTrue(cards(buyer.get(without)) > cards(page));
  }

  @Test
  void an_empty_list_says_what_to_drop_and_how_much_there_is_then() {
    var page = buyer.get("/products?q=honey&colour=RED");
    assertEquals(0, cards(page));
    assertSays("Without “Red”: 10 pieces", page);
    assertSays("Without “honey”:", page);
    assertSays("Nothing fits this search", buyer.get("/products?q=zeppelinium"));
  }

  @Test
  void a_misspelt_word_is_forgiven_and_the_buyer_is_told() {
    var page = buyer.get("/products?q=baskit");
    assertTrue(cards(page) > 0);
    assertSays("Nothing on the shelf is called “baskit”. This is what we found for “basket”", page);
  }

  @Test
  void a_word_of_a_craft_is_explained_and_found_in_other_spellings() {
    var page = buyer.get("/products?q=gamusa");
    assertSays("Cotton towel with red border", page);
    assertSays("given as a sign of respect", page);
    var words = buyer.get("/words");
    for (String word : new String[] {"gamosa", "mekhela", "muga", "eri", "puan"})
      assertTrue(words.body().contains("id=\"" + word + "\""), word);
  }

  @Test
  void a_category_has_a_title_and_an_address_of_its_own() {
    var page = buyer.get("/products?occasion=WEDDING");
    assertSays("<h1>Wedding</h1>", page);
    assertTrue(
        Wire.found(page, "rel=\"canonical\" href=\"([^\"]*)\"")
            .endsWith("products?occasion=WEDDING"));
    assertFalse(page.body().contains("noindex"));
    assertTrue(buyer.get("/products?occasion=WEDDING&colour=RED").body().contains("noindex"));
    assertTrue(buyer.get("/").body().contains("products?occasion=WEDDING"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"গামোচা", "絹", "نسيج", "🧵", "' OR 1=1 --", "<script>alert(1)</script>", "%00"})
  void a_search_in_any_script_is_answered_and_shown_as_it_was_typed(String text) {
    var page = buyer.get("/products?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    assertEquals(200, page.statusCode());
    assertFalse(page.body().contains("<script>alert"), page.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?page=x",
        "?kind=NONE",
        "?colour=%27",
        "?from=abc&to=-1",
        "?by=nobody",
        "?sort=up",
        "?material=",
        "?from=99999999999"
      })
  void what_can_be_no_filter_breaks_nothing(String query) {
    assertEquals(200, buyer.get("/products" + query).statusCode());
  }

  @Test
  void the_list_and_its_filters_fit_on_any_screen() {
    try (var visitor = new Visitor("finding", RunningHouse.get().address(Site.SHOP), false)) {
      visitor.opens("/products").looksAround();
      visitor.opens("/products?q=baskit&material=bamboo").looksAround();
      visitor.opens("/products?q=honey&colour=RED").looksAround();
      visitor.opens("/words").looksAround();
      visitor.opens("/").looksAround();
    }
  }

  private static int cards(HttpResponse<String> page) {
    return (int) CARD.matcher(page.body()).results().count();
  }

  private static void assertSays(String words, HttpResponse<String> page) {
    assertTrue(page.body().contains(words), () -> words + " is not said in " + page.body());
  }
}
