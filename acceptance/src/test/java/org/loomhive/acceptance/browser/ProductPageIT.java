package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.launcher.Site;

/** The page of one piece: chosen without script, told the same again, asked for when it is gone. */
class ProductPageIT {
  private static final String CUSHION = "/product?p=eri-silk-cushion-cover";
  private static final String HONEY = "/product?p=stingless-bee-honey";
  private final Wire buyer = new Wire(RunningHouse.get().address(Site.SHOP));

  @Test
  void size_and_colour_are_chosen_by_links_and_stand_in_the_address() {
    var first = buyer.get(CUSHION);
    var walnut = buyer.get(link(first, "walnut"));
    assertSays("aria-current=\"true\">walnut", walnut);
    assertSays("aria-current=\"true\">45 x 45 cm", walnut);
    var large = buyer.get(link(walnut, "60 x 60 cm"));
    assertSays("aria-current=\"true\">walnut", large);
    assertSays("aria-current=\"true\">60 x 60 cm", large);
    assertNotEquals(Wire.form(walnut).get("sku"), Wire.form(large).get("sku"));
    assertSays("Made for you", large);
    assertSays("for a cushion of 50 x 50 cm", large);
  }

  @Test
  void honey_tells_its_price_for_a_hundred_grams_and_cloth_does_not() {
    assertSays("for 100 g", buyer.get(HONEY));
    assertFalse(buyer.get(CUSHION).body().contains("for 100 g"));
  }

  @Test
  void a_piece_names_the_house_that_made_it_and_the_one_in_the_union_that_answers_for_it() {
    var page = buyer.get("/product?p=eri-silk-shawl");
    assertSays("Umsning Eri Weavers, Market Road 12", page);
    assertSays("Harbour Fair Imports, Speicherkai 3, 20457 Hamburg, Germany", page);
    assertSays("Loomhive Network of Cooperatives, Weavers", buyer.get("/product?p=cane-bowl"));
    assertSays("Verantwortlich in der", buyer.get("/de" + CUSHION));
  }

  @Test
  void materials_tell_percent_and_origin_and_words_of_crafts_are_explained() {
    var page = buyer.get("/product?p=eri-cotton-stole");
    assertSays(
        "60 % Eri silk (Meghalaya, India), 40 % Cotton (India)",
        page.body().replaceAll("\\s+", " "));
    assertSays("spun like wool", page.body());
    assertSays("More from the same makers", page.body());
  }

  @Test
  void what_is_gone_can_be_asked_for_and_the_same_form_counts_once() throws SQLException {
    var page = buyer.get(HONEY);
    assertSays("Sold out", page);
    var form = Wire.form(page);
    int before = asked();
    for (int i = 0; i < 2; i++) {
      var answer = buyer.post("/ask", form);
      assertEquals(303, answer.statusCode());
      assertSays("you are counted", buyer.get(Wire.header(answer, "Location")));
    }
    assertEquals(before + 1, asked());
    assertSays("in the last three months", page);
    assertEquals(404, buyer.post("/ask", Map.of("sku", "SKU-NONE")).statusCode());
  }

  @Test
  void a_lower_price_may_be_waited_for_in_a_currency_in_which_it_has_one() throws SQLException {
    var page = buyer.get(CUSHION + "&currency=EUR");
    assertSays("Tell me when it costs less", page);
    var email = "lower-" + System.nanoTime() + "@example.org";
    var form = new HashMap<>(Map.of("email", email, "sku", Wire.form(page).get("sku")));
    form.put("below", Wire.form(page).get("below"));
    var answer = buyer.post("/tell-me", form);
    assertSays("We have written to you", buyer.get(Wire.header(answer, "Location")));
    var kept = "SELECT below_currency, below_minor FROM back_in_stock WHERE email = ?";
    var price = Wire.found(page, "class=\"price large\" value=\"([0-9.]+)\"").replace(".", "");
    assertEquals(List.of("EUR", price), Journey.row(kept, email));
    form.put("below", "XXX");
    assertEquals(404, buyer.post("/tell-me", form).statusCode());
  }

  @Test
  void other_currencies_are_told_about_with_their_day_and_source() {
    var page = buyer.get(CUSHION + "&currency=EUR");
    assertSays("¥", page);
    assertFalse(page.body().contains(".00 ¥"));
    assertSays("you pay exactly the price in EUR.", page);
    assertSays("Rates of", page);
    assertTrue(page.body().matches("(?s).*¥ ?[0-9,]+ \\([0-9.,]+\\).*"), "with the rate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/products", "/products?colour=RED", CUSHION})
  void who_has_a_page_is_told_that_it_is_still_so(String path) {
    var first = buyer.get(path);
    var tag = Wire.header(first, "ETag");
    assertFalse(tag.isEmpty(), path);
    var again = buyer.get(path, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, Wire.header(again, "ETag"));
    var other = new Wire(RunningHouse.get().address(Site.SHOP));
    other.get("/?currency=GBP");
    assertEquals(200, other.get(path, "If-None-Match", tag).statusCode());
  }

  @Test
  void a_page_is_made_again_when_its_stock_changes_and_for_who_has_a_basket() throws SQLException {
    var tag = Wire.header(buyer.get(CUSHION), "ETag");
    change("UPDATE stock_item SET on_hand = on_hand + 1 WHERE sku = 'SKU-ERI-SILK-CUSHION-COVER'");
    assertEquals(200, buyer.get(CUSHION, "If-None-Match", tag).statusCode());
    var fresh = Wire.header(buyer.get(CUSHION), "ETag");
    assertEquals(304, buyer.get(CUSHION, "If-None-Match", fresh).statusCode());
    buyer.post("/basket/add", Wire.form(buyer.get(CUSHION)));
    assertEquals(200, buyer.get(CUSHION, "If-None-Match", fresh).statusCode());
    change("UPDATE stock_item SET on_hand = on_hand - 1 WHERE sku = 'SKU-ERI-SILK-CUSHION-COVER'");
  }

  @Test
  void a_browser_that_reads_avif_gets_it_under_the_same_address() throws SQLException {
    var at = Wire.found(buyer.get("/product?p=cane-bowl"), "<img src=\"([^\"]*-640\\.jpg)\"");
    var key = at.replaceFirst(".*/([0-9a-f]+)-640\\.jpg", "$1");
    run("REPLACE INTO picture_avif VALUES ('" + key + "', 640, 'small')");
    try {
      assertEquals("image/avif", type(at, "image/avif,image/webp,*/*"));
      assertEquals("small", buyer.get(at, "Accept", "image/avif").body());
      assertEquals("image/jpeg", type(at, "*/*"));
      assertEquals("Accept", Wire.header(buyer.get(at), "Vary"));
    } finally {
      run("DELETE FROM picture_avif WHERE width = 640 AND picture = '" + key + "'");
    }
  }

  private String type(String address, String read) {
    return Wire.header(buyer.get(address, "Accept", read), "Content-Type");
  }

  @Test
  void the_pages_of_pieces_fit_on_any_screen() {
    try (var visitor = new Visitor("piece", RunningHouse.get().address(Site.SHOP), false)) {
      visitor.opens("/").reads("Who gets what of $").reads("The maker").looksAround();
      visitor.opens(CUSHION).looksAround();
      visitor.opens(HONEY).looksAround();
      visitor.page.setViewportSize(390, 900);
      assertTrue(visitor.page.locator(".site-header").boundingBox().height < 64);
      visitor.presses("Menu").follows("Sign in").reads("You do not need an account");
    }
  }

  private static String link(HttpResponse<String> page, String word) {
    return Wire.found(page, "href=\"([^\"]*)\">" + word).replace("&amp;", "&");
  }

  private static int asked() throws SQLException {
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement();
        var rows = sql.executeQuery("SELECT COUNT(*) FROM asked_for")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void change(String statement) throws SQLException {
    assertEquals(1, run(statement));
  }

  private static int run(String statement) throws SQLException {
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement()) {
      return sql.executeUpdate(statement);
    }
  }

  private static void assertSays(String words, HttpResponse<String> page) {
    assertSays(words, page.body());
  }

  private static void assertSays(String words, String body) {
    assertTrue(body.contains(words), () -> words + " is not said in " + body);
  }
}
