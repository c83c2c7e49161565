package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** What the house lets others say and says itself: reviews, claims, texts and letters. */
class PublicWordsIT {
  private static final String ADMIN = "Network admin";
  private static final String DYED = "eri-silk-stole-lac-red";
  private static final String ECHOES =
      "product;stars;day;language;source;words;read\n"
          + "eri-silk-shawl;;2025-05-04;en;A fair;Warm.;\n"
          + "no-such-piece;5;2025-05-04;en;A fair;Warm.;";

  private final Wire reader = new Wire(RunningHouse.get().address(Site.SHOP));

  @Test
  void an_average_stands_on_page_card_and_data_only_when_several_wrote() throws SQLException {
    var row =
        Journey.row("SELECT slug, name, rating_count FROM product WHERE rating_count >= 3 LIMIT 1");
    var page = reader.get("/product?p=" + row.get(0)).body();
    var told = "of 5 (" + row.get(2) + ")";
    assertTrue(page.contains(told), page);
    assertTrue(page.contains("\"@type\":\"AggregateRating\""), page);
    assertTrue(page.contains("\"ratingCount\":" + row.get(2)), page);
    assertTrue(reader.get("/products?q=" + row.get(0).replace('-', '+')).body().contains(told));
    var few =
        Journey.row("SELECT slug FROM product WHERE rating_count BETWEEN 1 AND 2 LIMIT 1").get(0);
    var other = reader.get("/product?p=" + few).body();
    assertTrue(other.contains("What buyers say of it"), other);
    assertFalse(other.contains("AggregateRating"), other);
  }

  @Test
  void a_claim_is_gone_from_page_list_data_and_feed_when_its_paper_is() throws SQLException {
    var number = Journey.row("SELECT certificate_number, ref FROM badge WHERE scope_key = ?", DYED);
    for (String text : tellers()) assertTrue(text.contains(number.get(0)), text);
    var list = "/products?proven=NATURAL_DYE";
    assertTrue(reader.get(list).body().contains("Plant and lac dyes</span>"));
    assertTrue(
        reader.get("/de/products?q=" + DYED).body().contains("Faser aus biologischem Anbau: "));
    assertTrue(reader.get(list).body().contains("p=" + DYED));
    var tag = Wire.header(reader.get("/product?p=" + DYED), "ETag");
    var desk = Staff.wire(ADMIN);
    var page = desk.get("/trade/badges");
    var mine = Staff.rowOf(page.body(), number.get(0), "End it now");
    var form = Wire.form(page, Wire.found(mine, "<form id=\"([^\"]+:ends)\""), "end");
    assertEquals(302, desk.post("/trade/badges", form).statusCode());
    until(() -> !reader.get("/product?p=" + DYED).body().contains(number.get(0)));
    for (String text : tellers()) assertFalse(text.contains(number.get(0)), text);
    assertFalse(reader.get(list).body().contains("p=" + DYED));
    assertEquals(200, reader.get("/product?p=" + DYED, "If-None-Match", tag).statusCode());
    assertFalse(reader.get("/product?p=eri-silk-stole-turmeric").body().contains("DR-811"));
  }

  private String[] tellers() {
    return new String[] {reader.get("/product?p=" + DYED).body(), reader.feed("US-USD")};
  }

  @Test
  void what_a_buyer_writes_is_read_by_the_house_before_anybody_else() throws SQLException {
    var order =
        Journey.row(
            "SELECT o.number, o.email, l.line_number, l.product_slug FROM order_line l"
                + " JOIN customer_order o ON o.id = l.order_id JOIN order_shipment s ON s.id ="
                + " l.shipment_id WHERE l.cancelled_at IS NULL AND s.shipped_at BETWEEN NOW() -"
                + " INTERVAL 70 DAY AND NOW() - INTERVAL 30 DAY AND NOT EXISTS (SELECT 1 FROM"
                + " review r WHERE r.order_number = o.number) AND NOT EXISTS (SELECT 1 FROM"
                + " return_request q WHERE q.order_number = o.number) LIMIT 1");
    var address = "/order/review?number=" + order.get(0) + "&sign=";
    assertEquals(404, reader.get(address + "x").statusCode());
    var mine = address + sign(order.get(0), order.get(1)) + "&line=" + order.get(2);
    var form = Wire.form(reader.get(mine), "review", "do");
    form.put("review:stars", "5");
    form.put("review:words", "Folds small and <b>keeps</b> warm. Call me: +49 170 1234567");
    assertEquals(302, reader.post(mine, form).statusCode());
    assertTrue(reader.get(mine).body().contains("waits to be read"));
    var product = "/product?p=" + order.get(3);
    assertFalse(reader.get(product).body().contains("Folds small"));
    judged(order.get(0), "decline", Map.of("decline:reason", "CONTACT"), "no");
    assertTrue(reader.get(mine).body().contains("an address, a number or a link"));
    form = Wire.form(reader.get(mine), "review", "do");
    form.put("review:stars", "4");
    form.put("review:words", "Folds small and <b>keeps</b> warm.");
    assertEquals(302, reader.post(mine, form).statusCode());
    judged(order.get(0), "publish", Map.of("publish:answer", "That is how it is meant."), "do");
    var shown = reader.get(product).body();
    assertTrue(shown.contains("Folds small and &lt;b&gt;keeps&lt;/b&gt; warm."), shown);
    assertTrue(shown.contains("That is how it is meant."), shown);
    showsHerPhoto(order.get(0), mine, product);
    var back = Wire.form(reader.get(mine), "back", "take");
    assertEquals(302, reader.post(mine, back).statusCode());
    assertFalse(reader.get(product).body().contains("Folds small"));
  }

  private void showsHerPhoto(String order, String mine, String product) throws SQLException {
    try (var buyer = new Visitor("review-photo", RunningHouse.get().address(Site.SHOP), false)) {
      sends(buyer.opens(mine), "no picture".getBytes(StandardCharsets.UTF_8));
      buyer.reads("not a picture that can be read");
      sends(buyer, CatalogueIT.png());
      buyer.reads("Photo 1: It waits to be looked at").looksAround();
    }
    var photo =
        Journey.row(
            "SELECT p.ref, r.ref FROM review_photo p JOIN review r ON r.ref = p.review_ref"
                + " WHERE r.order_number = ?",
            order);
    var file = "/review-photo/" + photo.get(0);
    assertEquals(404, reader.get(file).statusCode());
    var desk = Staff.wire(ADMIN);
    assertTrue(desk.get("/trade/reviews").body().contains(photo.get(1) + "#photos"));
    var path = "/trade/review?r=" + photo.get(1);
    var page = desk.get(path);
    var id = Wire.found(page, "<form id=\"([^\"]+:judge)\"");
    var form = Wire.form(page, id, "show");
    assertEquals(302, desk.post(path, form).statusCode());
    assertEquals(200, reader.get(file).statusCode());
    assertTrue(reader.get(product).body().contains(file));
  }

  private static void sends(Visitor buyer, byte[] content) {
    var file = new FilePayload("photo.png", "image/png", content);
    buyer.page.locator("input[type=file]").setInputFiles(file);
    buyer.presses("Add the photo");
  }

  @Test
  void a_review_is_read_in_the_language_of_the_page_and_an_echo_is_told_to_no_search_engine() {
    var german = reader.get("/de/product?p=" + DYED).body();
    assertTrue(german.contains("<p class=\"lines\" lang=\"de\">Ein Rot, das kein Foto zeigt."));
    assertTrue(german.contains("<div lang=\"en\"><p class=\"lines\">A red that no photo shows."));
    var english = reader.get("/product?p=" + DYED).body();
    assertTrue(english.contains("<p class=\"lines\" lang=\"en\">A red that no photo shows."));
    var source = "guest book of a spring craft fair";
    assertEquals(english.indexOf(source), english.lastIndexOf(source));
    assertTrue(english.contains("From elsewhere: " + source), english);
  }

  private String sign(String number, String email) {
    var form = Wire.form(reader.get("/order/find"), "find", "open");
    form.put("find:number", number);
    form.put("find:email", email);
    return Wire.found(Wire.header(reader.post("/order/find", form), "Location"), "sign=(.+)");
  }

  private static void judged(String order, String form, Map<String, String> typed, String button)
      throws SQLException {
    var ref = Journey.row("SELECT ref FROM review WHERE order_number = ?", order).get(0);
    var desk = Staff.wire(ADMIN);
    assertTrue(desk.get("/trade/reviews").body().contains(ref));
    var path = "/trade/review?r=" + ref;
    var fields = Wire.form(desk.get(path), form, button);
    fields.putAll(typed);
    assertEquals(302, desk.post(path, fields).statusCode());
  }

  @Test
  void a_text_of_staff_is_clean_and_comes_and_goes_when_they_say_so() {
    var desk = Staff.wire(ADMIN);
    var slug = "text-" + Instant.now().toEpochMilli();
    var begin = Wire.form(desk.get("/trade/articles"), "begin", "do");
    begin.putAll(Map.of("begin:slug", slug, "begin:kind", "GUIDE"));
    assertEquals(302, desk.post("/trade/articles", begin).statusCode());
    var path = "/trade/article?a=" + slug;
    save(desk, path, "<p>Wash it cool.<script>alert(7)</script></p>[[cane-bowl]]");
    assertEquals(404, reader.get("/page?a=" + slug).statusCode());
    assertTrue(desk.get(path).body().contains("<p>Wash it cool.</p>"));
    assertEquals(302, press(desk, path, "show", "do"));
    var page = reader.get("/page?a=" + slug).body();
    assertTrue(page.contains("<p>Wash it cool.</p>") && page.contains("p=cane-bowl"), page);
    assertFalse(page.contains("alert(7)"), page);
    isToldInGerman(desk, slug);
    assertTrue(reader.get("/sitemaps/pages.xml").body().contains("/de/page?a=how-we-work"));
    assertEquals(302, press(desk, path, "hide", "do"));
    assertEquals(404, reader.get("/page?a=" + slug).statusCode());
    save(desk, path, "Woven by survivors.");
    assertEquals(200, press(desk, path, "show", "do"));
    assertEquals(404, reader.get("/page?a=" + slug).statusCode());
  }

  private void isToldInGerman(Wire desk, String slug) {
    var path = "/trade/article-words?in=de&v=1&a=" + slug;
    var form = Wire.form(desk.get(path), "tell", "look");
    form.putAll(Map.of("tell:title", "Kühl", "tell:text", "<p>Kühl waschen.</p>"));
    assertTrue(desk.post(path, form).body().contains("<h2>Kühl</h2>"));
    assertTrue(reader.get("/de/page?a=" + slug).body().contains("noch nicht auf Deutsch"));
    form = Wire.form(desk.get(path), "tell", "do");
    form.putAll(Map.of("tell:title", "Kühl", "tell:text", "<p>Kühl waschen.</p>"));
    assertEquals(302, desk.post(path, form).statusCode());
    var german = reader.get("/de/page?a=" + slug).body();
    assertTrue(german.contains("<h1 lang=\"de\">Kühl</h1>"), german);
    assertTrue(german.contains("hreflang=\"de\"") && german.contains("Kühl waschen."), german);
    var french = reader.get("/fr/page?a=" + slug).body();
    assertTrue(french.contains("<h1 lang=\"en\">Cool</h1>"), french);
    var home = Wire.found(french, "rel=\"canonical\" href=\"([^\"]*)\"");
    assertTrue(home.endsWith("/page?a=" + slug) && !home.contains("/fr/"), home);
  }

  private static void save(Wire desk, String path, String text) {
    var form = Wire.form(desk.get(path), "write", "save");
    form.putAll(Map.of("write:title", "Cool", "write:summary", "Cool", "write:text", text));
    assertEquals(302, desk.post(path, form).statusCode());
  }

  private static int press(Wire desk, String path, String form, String button) {
    return desk.post(path, Wire.form(desk.get(path), form, button)).statusCode();
  }

  @Test
  void letters_go_to_who_asked_twice_and_one_click_of_her_mail_program_ends_them()
      throws SQLException {
    var email = "reader-" + Instant.now().toEpochMilli() + "@example.org";
    var asked = new HashMap<>(Map.of("email", email));
    assertEquals(303, reader.post("/de/newsletter/ask", asked).statusCode());
    var kept = "SELECT COUNT(*) FROM kept_message WHERE recipient = ?";
    until(() -> one(kept, email).equals("1"));
    var question =
        one("SELECT arguments FROM kept_message WHERE recipient = ? ORDER BY id DESC", email);
    var confirm = Wire.found(question, "(/de/newsletter/confirm[^\"]*)");
    assertEquals(303, reader.get(confirm).statusCode());
    assertEquals(
        "0", one("SELECT COUNT(confirmed_at) FROM newsletter_subscriber WHERE email = ?", email));
    assertEquals(303, reader.post(confirm, Map.of()).statusCode());
    until(
        () ->
            one("SELECT COUNT(confirmed_at) FROM newsletter_subscriber WHERE email = ?", email)
                .equals("1"));
    sendsTheLetterOfTheDemo();
    until(() -> one(kept, email).equals("2"));
    var letter =
        one("SELECT arguments FROM kept_message WHERE recipient = ? ORDER BY id DESC", email);
    assertTrue(letter.contains("Rückengurt-Webstuhl"), letter);
    assertTrue(letter.contains("/de/product?p=loin-loom-sampler"), letter);
    var leave = Wire.found(letter, "(/de/newsletter/leave[^\"]*)");
    assertEquals(404, reader.post(leave.replace("sign=", "sign=x"), Map.of()).statusCode());
    var program = new Wire(RunningHouse.get().address(Site.SHOP));
    assertEquals(303, program.post(leave, Map.of("List-Unsubscribe", "One-Click")).statusCode());
    until(
        () -> one("SELECT COUNT(*) FROM newsletter_subscriber WHERE email = ?", email).equals("0"));
  }

  private static void sendsTheLetterOfTheDemo() throws SQLException {
    var ref = Journey.row("SELECT ref FROM newsletter_issue WHERE started_at IS NULL").get(0);
    var path = "/trade/newsletters?i=" + ref;
    assertEquals(302, press(Staff.wire(ADMIN), path, "start", "do"));
  }

  private static String one(String query, String value) {
    try {
      return Journey.row(query, value).get(0);
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  @Test
  void all_of_it_can_be_read_on_any_screen() throws SQLException {
    var product =
        Journey.row(
                "SELECT product_slug FROM review WHERE answer <> '' AND published_at IS NOT NULL")
            .get(0);
    try (var buyer = new Visitor("words", RunningHouse.get().address(Site.SHOP), false)) {
      buyer.opens("/product?p=" + product).reads("What buyers say of it").looksAround();
      buyer.opens("/de/product?p=" + DYED).reads("Von anderswo").looksAround();
      buyer.opens("/page?a=winter-on-the-loin-loom").looksAround();
      buyer.opens("/newsletter").looksAround();
    }
    try (var admin = Journey.staff("words-desk", "Deputy admin")) {
      for (String page : new String[] {"reviews", "badges", "articles", "newsletters"})
        admin.opens("/trade/" + page).looksAround();
      admin.opens("/trade/echoes").types("Or its lines", ECHOES).presses("Try it");
      admin.reads("There is no product no-such-piece").looksAround();
      admin.opens("/trade/article?a=a-gift-that-stays").looksAround();
      admin.follows("Deutsch").reads("Ein Geschenk, das bleibt").looksAround();
      admin.opens("/trade/reviews").page.locator("table a").first().click();
      admin.reads("Please look at this").looksAround();
      admin.opens("/trade/reviews").page.locator("a[href$='#photos']").first().click();
      admin.reads("Can a person be recognised on it?").looksAround();
    }
  }

  /** The outbox, and what nodes keep for some seconds, take their time. */
  private static void until(BooleanSupplier there) {
    Patience.until(Duration.ofSeconds(25), there::getAsBoolean, so -> so);
  }
}
