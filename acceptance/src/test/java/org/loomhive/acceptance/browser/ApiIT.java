package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.acceptance.browser.Program.problem;
import static org.loomhive.acceptance.browser.Program.read;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.launcher.Site;

/** The shop for programs, over the wire. */
class ApiIT {
  private final Program program = new Program();

  @Test
  void a_program_buys_pays_and_follows_its_order() {
    var placed = read(201, place(program.basket(Program.READY, 1)));
    assertTrue(placed.getString("payAt").startsWith("/pay/test?payment="), placed.toString());
    var order = placed.getJsonObject("order");
    var address = address(order, "");
    assertEquals("AWAITING_PAYMENT", read(200, program.get(address)).getString("status"));
    var paid = read(200, program.write("POST", address(order, "/test-payment"), "{}"));
    assertEquals("PAID", paid.getString("status"));
    assertEquals("PAID", read(200, program.get(address)).getString("status"));
    assertEquals(404, program.get(address + "x").statusCode());
  }

  @Test
  void a_repeated_order_is_answered_alike_and_another_one_under_its_key_is_refused() {
    var basket = program.basket(Program.HONEY, 1);
    var body = Program.order(basket).replace("\"DE\"", "\"IN\"");
    var key = Program.newKey();
    var first = program.write("POST", "/orders", body, key);
    var again = program.write("POST", "/orders", body, key);
    assertEquals(201, first.statusCode(), first.body());
    assertEquals(first.statusCode(), again.statusCode());
    assertEquals(first.body(), again.body());
    assertEquals(Wire.header(first, "Location"), Wire.header(again, "Location"));
    var other = body.replace("Greta", "Anna");
    problem(422, "idempotency-key-reused", program.write("POST", "/orders", other, key));
  }

  @Test
  void an_order_sent_many_times_at_once_is_one_order() throws Exception {
    var body = Program.order(program.basket(Program.READY, 1));
    var key = Program.newKey();
    Callable<HttpResponse<String>> send = () -> program.write("POST", "/orders", body, key);
    var pool = Executors.newFixedThreadPool(4);
    var orders = new HashSet<String>();
    for (var one : pool.invokeAll(Stream.generate(() -> send).limit(6).toList())) {
      if (one.get().statusCode() == 409) problem(409, "in-flight", one.get());
      else orders.add(number(read(201, one.get())));
    }
    pool.shutdown();
    orders.add(number(read(201, send.call())));
    assertEquals(1, orders.size());
  }

  @Test
  void what_was_refused_may_be_sent_again_under_its_key() {
    var basket = program.basket(Program.HONEY, 1);
    var key = Program.newKey();
    var toGermany = Program.order(basket);
    var no = "DeliveryRefusal.MAY_NOT_ENTER_FOOD_OF_ANIMAL_ORIGIN";
    problem(409, no, program.write("POST", "/orders", toGermany, key));
    var toIndia = toGermany.replace("\"DE\"", "\"IN\"");
    read(201, program.write("POST", "/orders", toIndia, key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0123456789012345678901234567890"})
  void a_key_that_two_programs_may_choose_is_not_taken(String key) {
    problem(400, "idempotency-key-missing", program.write("POST", "/baskets", "{}", key));
  }

  @Test
  void a_basket_may_be_begun_without_a_body() {
    var basket = read(201, program.write("POST", "/baskets", ""));
    assertEquals("USD", basket.getString("currency"));
  }

  @Test
  void kept_answers_tell_nothing_to_a_reader_of_the_database() throws SQLException {
    var placed = read(201, place(program.basket(Program.READY, 1))).getJsonObject("order");
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement();
        var rows = sql.executeQuery("SELECT answer FROM api_request WHERE answer IS NOT NULL")) {
      int kept = 0;
      while (rows.next()) {
        kept++;
        assertFalse(rows.getString(1).contains("{"), rows.getString(1));
        assertFalse(rows.getString(1).contains(placed.getString("sign")));
      }
      assertTrue(kept > 0);
    }
  }

  @Test
  void the_way_to_the_payment_can_be_asked_for_again_until_it_is_paid() {
    var placed = read(201, place(program.basket(Program.READY, 1)));
    var order = placed.getJsonObject("order");
    var again = read(200, program.write("POST", address(order, "/payment"), ""));
    assertEquals(placed.getString("payAt"), again.getString("payAt"));
    read(200, program.write("POST", address(order, "/test-payment"), ""));
    var paid = program.write("POST", address(order, "/payment"), "");
    problem(409, "OrderRefusal.ALREADY_PAID", paid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/products", "/products/eri-silk-shawl"})
  void what_did_not_change_is_not_sent_again(String path) {
    var first = program.get(path);
    var tag = Wire.header(first, "ETag");
    var again = program.get(path, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, program.get(path, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void a_basket_that_changed_has_another_tag() {
    var basket = "/baskets/" + program.basket(Program.READY, 1);
    var tag = Wire.header(program.get(basket), "ETag");
    assertEquals(304, program.get(basket, "If-None-Match", tag).statusCode());
    program.write("PUT", basket + "/lines", Program.line(program.sku(Program.HONEY), 2));
    assertNotEquals(tag, Wire.header(program.get(basket, "If-None-Match", tag), "ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"quantity\":\"many\"}", "hello"})
  void what_is_not_the_json_it_should_be_is_the_senders_mistake(String body) {
    var basket = "/baskets/" + program.basket(Program.READY, 1) + "/lines";
    var problem = problem(400, "unreadable", program.write("PUT", basket, body));
    assertFalse(problem.containsKey("incident"), problem.toString());
  }

  @Test
  void each_wrong_field_of_an_order_is_named() {
    var body = "{\"email\":\"nobody\",\"country\":\"Germany\",\"name\":\"A\",\"city\":\"B\"}";
    var wrong = problem(400, "invalid", program.write("POST", "/orders", body));
    assertEquals(Set.of("basket", "country", "delivery", "email", "street"), fields(wrong));
    var nothing = problem(400, "invalid", program.write("POST", "/orders", ""));
    assertTrue(fields(nothing).contains("basket"), nothing.toString());
  }

  @Test
  void a_line_without_a_number_of_pieces_is_refused_and_stays_as_it_was() {
    var basket = "/baskets/" + program.basket(Program.READY, 2);
    var body = "{\"sku\":\"%s\"}".formatted(program.sku(Program.READY));
    var wrong = problem(400, "invalid", program.write("PUT", basket + "/lines", body));
    assertEquals(Set.of("quantity"), fields(wrong));
    var line = read(200, program.get(basket)).getJsonArray("lines").getJsonObject(0);
    assertEquals(2, line.getInt("quantity"));
  }

  @Test
  void more_than_there_is_does_not_go_into_a_basket() {
    var basket = "/baskets/" + program.basket(Program.READY, 1) + "/lines";
    var many = Program.line(program.sku(Program.READY), 99);
    problem(409, "BasketRefusal.ONLY_SO_MANY", program.write("PUT", basket, many));
  }

  @Test
  void each_currency_has_its_own_price_in_list_and_product() {
    var prices = new HashSet<String>();
    for (String currency : List.of("USD", "EUR", "GBP", "AUD", "CAD", "INR")) {
      var product = read(200, program.get("/products/eri-silk-shawl?currency=" + currency));
      var price = product.getJsonArray("variants").getJsonObject(0).getJsonObject("price");
      assertEquals(currency, price.getString("currency"));
      prices.add(price.getString("amount"));
      var list = read(200, program.get("/products?currency=" + currency));
      var from = list.getJsonArray("products").getJsonObject(0).getJsonObject("from");
      assertEquals(currency, from.getString("currency"));
    }
    assertEquals(6, prices.size(), prices.toString());
    assertEquals(404, program.get("/products?currency=XYZ").statusCode());
  }

  @Test
  void a_message_for_the_payment_webhook_that_nobody_signed_is_refused() {
    var wire = new Wire(RunningHouse.get().address(Site.SHOP));
    var event = "{\"type\":\"checkout.session.completed\"}";
    assertEquals(400, wire.json("POST", "/webhooks/stripe", event).statusCode());
    var forged = wire.json("POST", "/webhooks/stripe", event, "Stripe-Signature", "t=1,v1=00");
    assertEquals(400, forged.statusCode());
    assertEquals(400, wire.post("/webhooks/stripe", Map.of()).statusCode());
  }

  private HttpResponse<String> place(String basket) {
    return program.write("POST", "/orders", Program.order(basket));
  }

  private static String number(JsonObject placed) {
    return placed.getJsonObject("order").getString("number");
  }

  private static String address(JsonObject order, String below) {
    var sign = "?sign=" + order.getString("sign");
    return "/orders/" + order.getString("number") + below + sign;
  }

  private static Set<String> fields(JsonObject problem) {
    var fields = new TreeSet<String>();
    for (var error : problem.getJsonArray("errors").getValuesAs(JsonObject.class))
      fields.add(error.getString("field"));
    return fields;
  }
}
