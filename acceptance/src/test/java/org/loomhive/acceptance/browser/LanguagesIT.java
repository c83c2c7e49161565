package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** The shop in other languages: by its address, on every page, in what machines read, by mail. */
class LanguagesIT {
  private static final Pattern ALTERNATE =
      Pattern.compile(
          "<(?:xhtml:)?link rel=\"alternate\" hreflang=\"([a-z-]+)\" href=\"([^\"]*)\"");

  private final Wire reader = new Wire(RunningHouse.get().address(Site.SHOP));

  @Test
  void a_guest_buys_in_german_and_is_written_to_in_german() throws Exception {
    try (var buyer = new Visitor("languages", RunningHouse.get().address(Site.SHOP), false)) {
      buyer.opens("/de/products").types("Was suchen Sie?", "rattankorb henkel").presses("Suchen");
      buyer.reads("Ein Stück").follows("Runder Rattankorb mit Henkel").looksAround();
      buyer
          .reads("was bekommt")
          .reads("85 % Rattan")
          .presses("In den Warenkorb")
          .reads("in Ihrem Warenkorb");
      assertTrue(buyer.page.url().contains("/de/basket"), buyer.page.url());
      buyer.follows("Zur Kasse").chooses("Wohin soll es gehen?", "Deutschland");
      buyer.presses("Versand anzeigen").types("E-Mail", "lena@example.org");
      buyer.presses("Zahlungspflichtig bestellen").reads("Bitte füllen Sie dieses Feld aus");
      buyer.looksAround();
      buyer.types("Name der Empfängerin", "Lena Muster").types("Straße", "Webergasse 4");
      buyer.types("Postleitzahl", "10115").types("Ort", "Berlin");
      buyer.page.getByLabel("Post mit Sendungsverfolgung").first().check();
      buyer.presses("Zahlungspflichtig bestellen").reads("Testzahlung").presses("Bezahlen");
      buyer.reads("Vielen Dank").follows("Sehen, wie weit Ihre Bestellung ist").reads("Bezahlt");
      buyer.reads("Runder Rattankorb mit Henkel");
      assertTrue(buyer.page.url().contains("/de/order/status"), buyer.page.url());
      var order = buyer.finds("(LH-[0-9A-Z]+)");
      buyer.page.waitForCondition(() -> isTold(order));
    }
  }

  /** The letter to the buyer of this order, with the address of its German page in it. */
  private static boolean isTold(String order) {
    var letters =
        "SELECT COUNT(*) FROM kept_message WHERE message_key = 'order.confirmed'"
            + " AND language = 'de' AND arguments LIKE ?";
    try {
      return Journey.row(letters, "%/de/order/status?number=" + order + "%").get(0).equals("1");
    } catch (java.sql.SQLException trouble) {
      throw new AssertionError(trouble);
    }
  }

  @Test
  void an_address_says_the_language_and_a_browser_only_wishes() {
    assertEquals("en", language(reader.get("/products", "Accept-Language", "de-DE,de")));
    var wished = reader.get("/products", "Accept-Language", "de-DE,de").body();
    assertTrue(wished.contains("Diese Seite auf Deutsch lesen"), wished);
    assertFalse(reader.get("/products").body().contains("auf Deutsch lesen"));
    for (String page : List.of("/de/", "/de/products?page=2", "/de/product?p=cane-basket")) {
      assertEquals(200, reader.get(page).statusCode(), page);
      assertEquals("de", language(reader.get(page)), page);
    }
    assertEquals("/de/", Wire.header(reader.get("/de"), "Location"));
    assertEquals(404, reader.get("/de/products/").statusCode());
    var nothing = reader.get("/fr/nothing-here");
    assertEquals(404, nothing.statusCode());
    assertEquals("fr", language(nothing));
  }

  @Test
  void links_forms_pages_filters_and_the_door_stay_in_the_language() {
    for (String page :
        List.of("/de/", "/de/products?kind=WEAVING&page=2", "/de/product?p=cane-basket")) {
      var body = reader.get(page).body();
      var links = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"").matcher(body);
      while (links.find()) {
        var at = links.group(1);
        boolean isFile = at.matches("/(pictures|review-photo|style|script|favicon).*");
        boolean isOther =
            body.contains("hreflang=\"en\" href=\"" + at + "\"") || at.matches("/(fr|es|ja|hi)/.*");
        assertTrue(isFile || isOther || at.startsWith("/de/"), page + " leads to " + at);
      }
    }
    var door = Wire.header(reader.get("/de/account/orders"), "Location");
    assertTrue(door.startsWith("/de/sign-in?then=%2Fde%2Faccount%2Forders"), door);
  }

  @Test
  void no_address_is_reached_by_its_language_that_is_closed_without() {
    for (String language : List.of("de", "fr", "es", "ja", "hi"))
      for (String closed :
          List.of("/metrics", "/health/ready", "/WEB-INF/web.xml", "/WEB-INF/site-header.xhtml"))
        assertEquals(404, reader.get("/" + language + closed).statusCode(), language + closed);
    for (String language : List.of("de", "fr", "es", "ja", "hi"))
      assertNotEquals(200, reader.get("/" + language + "/account/orders").statusCode());
  }

  @Test
  void every_page_names_itself_in_all_languages_as_the_map_of_the_site_does() {
    var map =
        reader.get("/sitemaps/pages.xml").body() + reader.get("/sitemaps/products-0.xml").body();
    for (String at :
        List.of("", "products", "products?kind=HONEY", "product?p=cane-basket", "stories")) {
      var home =
          reader.get("/robots.txt").body().replaceFirst("(?s).*Sitemap: (.*)sitemap.xml.*", "$1");
      var english = alternates(reader.get("/" + at).body());
      assertEquals(home + at, english.get("en"));
      assertEquals(home + at, english.get("x-default"));
      assertEquals(home + "de/" + at, english.get("de"));
      var german = reader.get("/de/" + at).body();
      assertEquals(english, alternates(german), at);
      assertTrue(german.contains("rel=\"canonical\" href=\"" + home + "de/" + at + "\""), german);
      var entry = Pattern.quote("<loc>" + home + "de/" + at.replace("&", "&amp;") + "</loc>");
      assertEquals(english, alternates(Wire.found(map, "(?s)" + entry + "(.*?)</url>")), at);
    }
  }

  @Test
  void a_started_language_is_read_on_its_pages_and_what_is_not_told_in_it_in_english() {
    for (String language : List.of("es", "ja", "hi")) {
      for (String begun :
          List.of(
              "",
              "products",
              "product?p=cane-basket",
              "worried",
              "words",
              "newsletter",
              "order/find",
              "withdraw",
              "register"))
        assertEquals(language, language(reader.get("/" + language + "/" + begun)), begun);
      var words = reader.get("/" + language + "/words").body();
      assertTrue(alternates(words).containsKey(language));
      var product = reader.get("/" + language + "/product?p=cane-basket").body();
      assertTrue(product.matches("(?s).*<h1 lang=\"(en|" + language + ")\">.*"), language);
    }
  }

  @Test
  void machines_read_names_and_words_in_the_language_of_page_and_feed() {
    var page = reader.get("/de/product?p=cane-basket&currency=EUR").body();
    var name = "Runder Rattankorb mit Henkel";
    assertTrue(page.contains("property=\"og:title\" content=\"" + name + "\""), page);
    assertTrue(page.contains("property=\"og:locale\" content=\"de_DE\""), page);
    assertTrue(page.contains("\"name\":\"" + name + "\""), page);
    assertTrue(page.contains("\"material\":\"Rattan, Bambus\""), page);
    assertTrue(page.contains("\"category\":\"Rattan und Bambus\""), page);
    var feed = reader.feed("DE-EUR-de");
    assertTrue(feed.contains("<g:title>" + name + "</g:title>"));
    assertTrue(feed.contains("/de/product?p=cane-basket"));
    assertTrue(reader.feed("DE-EUR").contains("Round cane basket"));
    assertEquals(404, reader.get("/feeds/google/DE-EUR-xx.xml").statusCode());
    var json = reader.get("/api/v1/products/cane-basket", "Accept-Language", "de").body();
    assertTrue(json.contains(name), json);
  }

  @Test
  void programs_are_answered_in_the_language_that_they_accept() {
    var path = "/api/v1/products/nothing-here";
    var german = reader.get(path, "Accept-Language", "de");
    assertEquals(404, german.statusCode());
    assertTrue(german.body().contains("Hier nicht"), german.body());
    assertTrue(Wire.header(german, "Vary").contains("Accept-Language"));
    assertTrue(reader.get(path).body().contains("Not here"));
    var wrong = reader.json("POST", "/api/v1/orders", "{}", "Accept-Language", "fr");
    assertTrue(wrong.body().contains("Veuillez remplir ce champ."), wrong.body());
  }

  private static String language(HttpResponse<String> page) {
    return Wire.found(page, "<html[^>]* lang=\"([a-z]+)\"");
  }

  private static TreeMap<String, String> alternates(String text) {
    var found = new TreeMap<String, String>();
    var link = ALTERNATE.matcher(text);
    while (link.find()) found.put(link.group(1), link.group(2).replace("&amp;", "&"));
    return found;
  }
}
