package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.launcher.Site;

/** Wrong, late and repeated input on the pages of the shop, sent as no careful buyer would. */
class ShopPagesIT {
  private static final String BASKET = "/product?p=cane-basket-tall";
  private static final String SHAWL = "/product?p=eri-silk-shawl";
  private final Wire buyer = new Wire(RunningHouse.get().address(Site.SHOP));

  @Test
  void a_double_click_puts_one_piece_into_the_basket_and_says_so() {
    var form = Wire.form(buyer.get(SHAWL));
    buyer.post("/basket/add", form);
    assertEquals("1", inBasket());
    assertSays("Nothing was added twice", follow(buyer.post("/basket/add", form)));
    assertEquals("1", inBasket());
    buyer.post("/basket/add", Wire.form(buyer.get(SHAWL)));
    assertEquals("2", inBasket());
  }

  @Test
  void what_there_is_not_is_refused_in_words_also_when_some_are_in_the_basket() throws Exception {
    int free = free();
    assertSays("It is in your basket now", add(BASKET, String.valueOf(free)));
    var refused = add(BASKET, "1");
    assertSays("there are not so many left", refused);
    assertFalse(refused.body().contains("only " + free), "nobody reads how many there are");
    assertEquals(String.valueOf(free), inBasket());
  }

  @Test
  void what_somebody_has_at_the_checkout_is_kept_for_her_and_others_are_told_until_when()
      throws Exception {
    var all = String.valueOf(free());
    add(BASKET, all);
    assertSays("is kept for you for", buyer.get("/checkout"));
    assertFalse(buyer.get(BASKET).body().contains("in somebody"), "never against herself");
    var other = new Wire(RunningHouse.get().address(Site.SHOP));
    assertSays("in somebody’s basket until", other.get(BASKET));
    assertSays("Tell me when it is free", other.get(BASKET));
    follow(buyer.post("/basket/set", Map.of("sku", sku(BASKET), "remove", "1")));
    assertFalse(other.get(BASKET).body().contains("in somebody"), "free at once");
  }

  @Test
  void of_what_is_one_of_a_kind_that_is_said_and_nobody_has_two() {
    var only = "/product?p=loin-loom-wrap&v=SKU-LOIN-LOOM-WRAP-INDIGO";
    assertSays("The only one of its kind. Packed", buyer.get(only));
    assertSays("The only one of its kind", add(only, "1"));
    assertSays("there is only this one", add(only, "1"));
    buyer.get("/checkout");
    var other = new Wire(RunningHouse.get().address(Site.SHOP));
    assertSays("It is in somebody’s basket until", other.get(only));
    assertSays("\"oneOfAKind\":true", other.get("/api/v1/products/loin-loom-wrap"));
    follow(buyer.post("/basket/set", Map.of("sku", sku(only), "remove", "1")));
    assertSays("The only one of its kind. Packed", other.get(only));
  }

  @Test
  void no_number_of_pieces_is_refused_in_words() {
    assertSays("Please give a number from 1 to 99", add(SHAWL, "many"));
    assertSays("Your basket is empty", buyer.get("/basket"));
  }

  @Test
  void a_wrong_number_is_said_beside_its_line_and_what_was_typed_stays() {
    add(SHAWL, "2");
    for (String typed : new String[] {"100", "1.5"}) {
      var page = follow(buyer.post("/basket/set", Map.of("sku", sku(SHAWL), "quantity", typed)));
      var line = page.body().replaceFirst("(?s).*<tbody>", "");
      assertTrue(line.contains("Please give a number from 1 to 99"), page.body());
      assertTrue(line.contains("value=\"" + typed + "\""), page.body());
    }
    assertEquals("2", inBasket());
  }

  @Test
  void what_left_the_shelf_is_named_and_can_only_be_removed() throws SQLException {
    var honey = "/product?p=litchi-honey";
    var sku = sku(honey);
    add(honey, "1");
    publish("litchi-honey", false);
    try {
      var page = buyer.get("/basket");
      assertSays("Litchi honey", page);
      assertSays("not offered any more", page);
      assertFalse(page.body().contains("Go to the checkout"));
      assertSays("This cannot be bought any more: Litchi honey", checkout("IN", "show"));
      var gone = buyer.get(honey);
      assertEquals(404, gone.statusCode());
      assertSays("This piece is not sold any more", gone);
      assertSays("Search all pieces", gone);
      assertSays("Dieses Stück wird nicht mehr verkauft", buyer.get("/de" + honey));
      assertEquals(404, buyer.get("/api/v1/products/litchi-honey").statusCode());
    } finally {
      publish("litchi-honey", true);
    }
    assertSays("empty", follow(buyer.post("/basket/set", Map.of("sku", sku, "remove", "1"))));
  }

  @Test
  void another_country_keeps_what_was_typed() {
    add(SHAWL, "1");
    var page = checkout("DE", "show");
    assertSays("Delivery: Germany", page);
    var form = Wire.form(page);
    form.put("checkout:email", "not finished");
    form.put("checkout:city", "Berlin");
    form.put("checkout:country", "FR");
    form.remove("checkout:place");
    var other = buyer.post("/checkout", form);
    assertSays("Delivery: France", other);
    assertEquals("not finished", Wire.form(other).get("checkout:email"));
    assertEquals("Berlin", Wire.form(other).get("checkout:city"));
    assertEquals(form.get("checkout:key"), Wire.form(other).get("checkout:key"));
    assertFalse(other.body().contains("Please fill this in"));
  }

  @Test
  void a_piece_that_may_not_go_somewhere_says_why_and_cannot_be_ordered_there() {
    var piece = buyer.get("/product?p=mustard-honey");
    assertSays("A parcel to Singapore does not leave before this lies in it: data sheet", piece);
    add("/product?p=mustard-honey", "1");
    var page = checkout("DE", "show");
    assertSays("cannot be sent to Germany", page);
    assertFalse(page.body().contains("Place order and pay"), page.body());
    assertSays("Place order and pay", checkout("IN", "show"));
  }

  @Test
  void an_address_is_asked_for_as_its_country_writes_it() {
    add(SHAWL, "1");
    var american = checkout("US", "show");
    for (String words : new String[] {"ZIP code", "For example 97205", "<option value=\"Oregon\""})
      assertSays(words, american);
    var german = checkout("DE", "show");
    assertFalse(german.body().contains("checkout:region"), german.body());
    var form = filled(german);
    form.put("checkout:postcode", "1011");
    assertSays("does not look like one of that country", buyer.post("/checkout", form));
  }

  @Test
  void no_order_is_placed_in_a_currency_or_for_a_delivery_that_was_not_shown() {
    add(SHAWL, "1");
    var form = filled(checkout("DE", "show"));
    buyer.get("/products?currency=EUR");
    var no = buyer.post("/checkout", form);
    assertSays("The total changed meanwhile: it is now €", no);
    var cheaper = filled(no);
    cheaper.put("seen", cheaper.get("seen").replaceAll("[0-9]+", "1"));
    assertSays("The total changed meanwhile", buyer.post("/checkout", cheaper));
    var placed = buyer.post("/checkout", filled(no));
    assertEquals(302, placed.statusCode(), placed.body());
    assertTrue(Wire.header(placed, "Location").contains("/pay/test"));
  }

  @Test
  void the_deadline_of_a_payment_is_told_in_minutes_and_in_a_named_time() {
    add(SHAWL, "1");
    var placed = buyer.post("/checkout", filled(checkout("DE", "show")));
    var paying = Wire.header(placed, "Location");
    var cancel = Wire.form(buyer.get(paying));
    cancel.keySet().removeAll(Set.of("pay:pay", "pay:fail"));
    var here = Wire.header(buyer.post(paying, cancel), "Location");
    var page = buyer.get(here);
    var status = page.body();
    var deadline = Pattern.compile("Please pay within (29|30) minutes, before [^<]* Indian time");
    assertTrue(deadline.matcher(status).find(), status);
    assertTrue(status.contains("Placed (Indian time)"), status);
    assertSays("Your basket is empty", buyer.get("/basket"));
    assertEquals(302, buyer.post(here, Wire.form(page, "change", "back")).statusCode());
    assertEquals("1", inBasket());
  }

  @ParameterizedTest
  @CsvSource({"USD,$", "EUR,€", "GBP,£", "AUD,A$", "CAD,CA$", "INR,₹"})
  void prices_stand_in_the_chosen_currency_and_stay_so(String currency, String sign) {
    for (String page : new String[] {"/products", SHAWL}) {
      var joint = page.contains("?") ? "&" : "?";
      assertPricesIn(sign, buyer.get(page + joint + "currency=" + currency));
    }
    assertPricesIn(sign, buyer.get(SHAWL));
    add(SHAWL, "1");
    assertPricesIn(sign, buyer.get("/basket"));
  }

  @Test
  void an_address_that_is_not_there_leads_on_to_what_may_have_been_meant() {
    var lost = buyer.get("/no-such-page");
    assertEquals(404, lost.statusCode());
    for (String way : new String[] {"/products", "/order/find"}) {
      assertTrue(lost.body().contains("href=\"" + way + "\""), lost.body());
      assertEquals(200, buyer.get(way).statusCode());
    }
    var portal = new Wire(RunningHouse.get().address(Site.PORTAL)).get("/style/no-such-page");
    assertTrue(portal.body().contains("href=\"/portal/earnings\""), portal.body());
  }

  private HttpResponse<String> add(String product, String pieces) {
    var form = Wire.form(buyer.get(product));
    form.put("quantity", pieces);
    return follow(buyer.post("/basket/add", form));
  }

  private HttpResponse<String> follow(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
    return buyer.get(Wire.header(answer, "Location"));
  }

  /** The checkout after a country was chosen and one of its buttons was pressed. */
  private HttpResponse<String> checkout(String country, String button) {
    var form = Wire.form(buyer.get("/checkout"));
    form.put("checkout:country", country);
    form.put("checkout:" + button, "pressed");
    return buyer.post("/checkout", form);
  }

  /** Everything that an order to Germany needs, with the button that places it. */
  private static Map<String, String> filled(HttpResponse<String> page) {
    var form = Wire.form(page);
    form.put("checkout:email", "wire@example.org");
    form.put("checkout:name", "Greta Muster");
    form.put("checkout:street", "Webergasse 4");
    form.put("checkout:postcode", "10115");
    form.put("checkout:city", "Berlin");
    form.put("checkout:country", "DE");
    form.put("checkout:delivery", "POST");
    form.remove("checkout:show");
    return form;
  }

  private String inBasket() {
    return Wire.form(buyer.get("/basket")).get("quantity");
  }

  private String sku(String product) {
    return Wire.form(buyer.get(product)).get("sku");
  }

  /** As many of the tall baskets as can be bought now. */
  private int free() throws SQLException {
    var free =
        "SELECT i.on_hand - i.allocated - i.safety - (SELECT COALESCE(SUM(h.pieces), 0)"
            + " FROM stock_hold h WHERE h.sku = i.sku AND h.held_until > UTC_TIMESTAMP(6))"
            + " FROM stock_item i WHERE i.sku = ?";
    try (var connection = RunningHouse.get().connect();
        var sql = connection.prepareStatement(free)) {
      sql.setString(1, sku(BASKET));
      var row = sql.executeQuery();
      assertTrue(row.next());
      return row.getInt(1);
    }
  }

  private static void publish(String slug, boolean offered) throws SQLException {
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement()) {
      var change = "UPDATE product SET published_at = %s, off_shelf_at = %s WHERE slug = '%s'";
      var now = "CURRENT_TIMESTAMP";
      var on = offered ? now : "NULL";
      var off = offered ? "NULL" : now;
      assertEquals(1, sql.executeUpdate(change.formatted(on, off, slug)));
    }
  }

  private static void assertPricesIn(String sign, HttpResponse<String> page) {
    var prices = Pattern.compile("<data class=\"price[^>]*>([^<]*)<").matcher(page.body());
    int found = 0;
    while (prices.find()) {
      assertTrue(prices.group(1).startsWith(sign), prices.group(1));
      found++;
    }
    assertTrue(found > 0, page.body());
  }

  private static void assertSays(String words, HttpResponse<String> page) {
    assertTrue(page.body().contains(words), () -> words + " is not said in " + page.body());
  }
}
