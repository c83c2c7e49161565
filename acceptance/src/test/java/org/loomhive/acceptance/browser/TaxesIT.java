package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.launcher.Site;

/** What buyers are told of tax and duty, what they pay, and the rows behind it. */
class TaxesIT {
  private static final String PIECE = "/product?p=eri-silk-pocket-square";

  private static final Map<String, String> POSTCODES = Map.of("GB", "LS1 4AB", "IN", "793001");

  private static final String ORDER =
      "SELECT total_minor, delivery_minor, tax_minor, number FROM customer_order WHERE email = ?";

  private static final String OWED =
      """
      SELECT l.party, SUM(-l.minor) FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id
      WHERE l.account = 'TAX_PAYABLE' AND e.entry_key = CONCAT('tax.collected:', ?)
      GROUP BY l.party
      """;

  private static final String PROOF =
      "SELECT tax_number, proof_word, proof_by FROM order_business WHERE order_number = ?";

  private static final String SOLD_TO =
      "SELECT order_number FROM order_business WHERE business_name = ?";

  private static final String PIECE_AND_TAX =
      """
      SELECT l.unit_minor + t.amount_minor FROM customer_order o
      JOIN order_line l ON l.order_id = o.id
      JOIN order_tax t ON t.order_id = o.id AND t.line_number = l.line_number
      WHERE o.number = ? AND t.within_price
      """;

  private final Wire buyer = new Wire(RunningHouse.get().address(Site.SHOP));

  @ParameterizedTest
  @CsvSource({
    "DE,EUR,'',IOSS:DE:19,'VAT by the import one-stop shop, 19\u00a0%'",
    "GB,GBP,'',UK_VAT:GB:20,Nobody asks you for more when the parcel arrives",
    "US,USD,connecticut,US_SALES_TAX:US-CT:6.35,Duty: we do not know it for all"
  })
  void a_buyer_sees_what_it_costs_at_her_door_and_pays_just_that(
      String country, String currency, String region, String payee, String told)
      throws SQLException {
    var percent = payee.substring(payee.lastIndexOf(':') + 1);
    buyer.get("/products?currency=" + currency);
    add();
    assertSays(buyer.get("/basket?to=" + country), "What it costs until it is with you");
    var shown = shown(country, region);
    assertSays(shown, ", " + percent + "\u00a0%");
    assertSays(shown, told);
    var email = "taxed-" + country + System.nanoTime() + "@example.org";
    var form = filled(shown, country, region, email);
    var placed = buyer.post("/checkout", form);
    assertEquals(302, placed.statusCode(), placed.body());
    var order = Journey.row(ORDER, email);
    long collected = Long.parseLong(order.get(2));
    var base = new BigDecimal(order.get(0)).subtract(BigDecimal.valueOf(collected));
    var exact = base.multiply(new BigDecimal(percent)).movePointLeft(2);
    assertEquals(exact.setScale(0, RoundingMode.HALF_UP).longValue(), collected);
    pay(Wire.header(placed, "Location"));
    assertEquals(List.of(payee, order.get(2)), Journey.row(OWED, order.get(3)));
    var captured = "SELECT minor FROM payment WHERE order_number = ? AND captured_at IS NOT NULL";
    assertEquals(order.get(0), Journey.row(captured, order.get(3)).get(0));
  }

  @Test
  void a_price_with_its_tax_in_it_is_paid_as_it_stands_and_the_tax_is_owed() throws SQLException {
    var page = buyer.get(PIECE + "&currency=INR");
    assertSays(page, "with 5\u00a0% tax for India in it");
    var price =
        new BigDecimal(Wire.found(page.body(), "class=\"price large\" value=\"([0-9.]+)\""));
    add();
    var shown = shown("IN", "Meghalaya");
    assertSays(shown, "the tax of this country is a part of them");
    var email = "within-" + System.nanoTime() + "@example.org";
    var form = filled(shown, "IN", "Meghalaya", email);
    var placed = buyer.post("/checkout", form);
    assertEquals(302, placed.statusCode(), placed.body());
    var order = Journey.row(ORDER, email);
    assertTrue(form.get("seen").contains("IN:POST=INR" + order.get(0)), form.get("seen"));
    var piece = Journey.row(PIECE_AND_TAX, order.get(3)).get(0);
    assertEquals(price.movePointRight(2).toBigIntegerExact().toString(), piece);
    pay(Wire.header(placed, "Location"));
    var status = status(order.get(3), email);
    assertSays(status, "1 × ₹" + String.format(Locale.UK, "%,.2f", price));
    assertSays(status, "these shares are of what is left without it");
    assertEquals(List.of("INDIA_GST:IN:5", order.get(2)), Journey.row(OWED, order.get(3)));
  }

  @Test
  void a_total_without_its_tax_never_becomes_an_order() {
    buyer.get("/products?currency=EUR");
    add();
    var form = filled(shown("DE", ""), "DE", "", "sly@example.org");
    var seen = Pattern.compile("DE:POST=EUR([0-9]+)").matcher(form.get("seen"));
    assertTrue(seen.find());
    long untaxed = Math.round(Long.parseLong(seen.group(1)) / 1.19);
    form.put("seen", "DE:POST=EUR" + untaxed);
    form.put("tax", "0");
    assertSays(buyer.post("/checkout", form), "The total changed meanwhile");
  }

  @Test
  void a_business_reads_what_the_register_says_of_its_number_and_pays_no_tax_to_us()
      throws SQLException {
    buyer.get("/products?currency=EUR");
    add();
    var mistyped = said(shown("DE", ""), "DE 214 365 873");
    assertSays(mistyped, "the last ones do not follow from the others");
    assertTrue(mistyped.body().contains("value=\"DE 214 365 873\""));
    assertSays(mistyped, "VAT by the import one-stop shop, 19\u00a0%");
    var silent = said(mistyped, "DE123999781");
    assertSays(silent, "The register does not answer now");
    assertSays(silent, "VAT by the import one-stop shop, 19\u00a0%");
    var shown = said(silent, "DE214365872");
    assertSays(shown, "we collect no VAT from you");
    assertSays(shown, "This is a demonstration: no tax office was asked");
    assertSays(shown, "The business accounts for it at the border");
    assertFalse(shown.body().contains("one-stop shop"));
    var email = "business-" + System.nanoTime() + "@example.org";
    var elsewhere = filled(shown, "FR", "", email);
    elsewhere.put("checkout:postcode", "75001");
    assertSays(buyer.post("/checkout", elsewhere), "a number of another country");
    shown = said(shown("DE", ""), "DE214365872");
    var placed = buyer.post("/checkout", filled(shown, "DE", "", email));
    assertEquals(302, placed.statusCode(), placed.body());
    var order = Journey.row(ORDER, email);
    assertEquals("0", order.get(2));
    assertEquals(List.of("DE214365872", "REGISTERED", "demo"), Journey.row(PROOF, order.get(3)));
    pay(Wire.header(placed, "Location"));
    var status = status(order.get(3), email);
    assertSays(status, "Haus Sonnfaden");
    assertSays(status, "the business accounts for it itself");
    assertFalse(status.body().contains("/order/withdraw?"));
  }

  @Test
  void who_buys_for_a_business_unfolds_its_fields_and_keeps_what_she_typed_without_a_script() {
    try (var firm = new Visitor("business", RunningHouse.get().address(Site.SHOP), false)) {
      firm.opens(PIECE + "&currency=EUR").presses("Add to basket").opens("/checkout");
      firm.chooses("Where shall it go?", "Germany").page.getByText("I buy for a business").click();
      firm.types("Name of the business", "Haus Sonnfaden").types("VAT number", "DE214365873");
      firm.presses("Show delivery").reads("the last ones do not follow");
      assertEquals("DE214365873", firm.page.getByLabel("VAT number").inputValue());
      firm.types("VAT number", "DE214365872").presses("Show delivery");
      firm.reads("we collect no VAT from you").looksAround();
      var name = firm.opens("/checkout").page.getByLabel("Name of the business");
      assertEquals("Haus Sonnfaden", name.inputValue());
    }
  }

  private HttpResponse<String> said(HttpResponse<String> page, String number) {
    var form = Wire.form(page);
    form.put("checkout:country", "DE");
    form.put("checkout:business", "Haus Sonnfaden");
    form.put("checkout:taxnumber", number);
    form.remove("checkout:place");
    form.put("checkout:show", "pressed");
    return buyer.post("/checkout", form);
  }

  private HttpResponse<String> status(String number, String email) {
    var find = Wire.form(buyer.get("/order/find"), "find", "open");
    find.put("find:number", number);
    find.put("find:email", email);
    return buyer.get(Wire.header(buyer.post("/order/find", find), "Location"));
  }

  @Test
  void who_sends_to_where_a_carrier_stands_still_reads_why() {
    buyer.get("/products?currency=EUR");
    add();
    var nothing = shown("IS", "");
    assertSays(nothing, "Parcels to Iceland stand still for now: no planes or ships take them");
    assertFalse(nothing.body().contains("value=\"POST\""));
    var without = shown("NZ", "");
    assertSays(without, "Courier: Parcels to New Zealand stand still for now: customs there");
    assertFalse(without.body().contains("value=\"COURIER\""));
    assertTrue(without.body().contains("value=\"POST\""));
  }

  @Test
  void a_row_is_tried_written_and_warns_before_it_lapses() throws SQLException {
    var today = LocalDate.now(ZoneOffset.UTC);
    var table =
        "country;region;kind;scheme;percent;limit;currency;in_price;from;to;source\n"
            + "IS;;;IMPORT_TAX;24;;;yes;%s;%s;VAT Act No. 50/1988\n"
            + "IS;;;IMPORT_TAX;soon;;;yes;2030-01-01;;VAT Act No. 50/1988\n";
    var lines = table.formatted(today, today.plusDays(12));
    try (var staff = Journey.staff("taxes", "Network admin")) {
      staff.opens("/trade/taxes").reads("VAT by the import one-stop shop").looksAround();
      staff.types("Or the lines themselves", lines).presses("Try it");
      staff.reads("percent cannot be: soon").looksAround();
      var good = lines.lines().limit(2).reduce((one, other) -> one + "\n" + other).orElseThrow();
      staff.types("Or the lines themselves", good).presses("Try it");
      staff.presses("Write all lines").reads("One row is written");
      staff.reads("These rows end within 30 days").reads("Iceland").looksAround();
      var sold = Journey.row(SOLD_TO, "Kontor Sonnfaden GmbH").get(0);
      staff.opens("/trade/order?n=" + sold).reads("DEMO-214365872").looksAround();
      staff.opens("/trade/taxes?table=DUTY&country=DE").reads("for each heading").looksAround();
      staff.opens("/trade/taxes?table=STOP").reads("No flights or ships go there").looksAround();
      staff.opens("/trade/taxes?table=RESTRICTION").chooses("Kind", "HONEY");
      staff.types("Country, two letters", "NO");
      staff.types("From this day on", today.plusDays(400).toString());
      staff.types("Rests on", "A test").presses("Add the row").reads("The row is written");
    }
    try (var finance = Journey.staff("tax-report", "Finance approver")) {
      finance.opens("/books/tax").reads("VAT by the import one-stop shop").looksAround();
      finance.reads("Kontor Sonnfaden GmbH").reads("DEMO-214365872");
    }
  }

  private void add() {
    var form = Wire.form(buyer.get(PIECE));
    form.put("quantity", "1");
    assertEquals(303, buyer.post("/basket/add", form).statusCode());
  }

  private HttpResponse<String> shown(String country, String region) {
    var form = Wire.form(buyer.get("/checkout"));
    form.put("checkout:country", country);
    form.put("checkout:region", region);
    form.put("checkout:show", "pressed");
    return buyer.post("/checkout", form);
  }

  private static Map<String, String> filled(
      HttpResponse<String> page, String country, String region, String email) {
    var form = Wire.form(page);
    form.put("checkout:email", email);
    form.put("checkout:name", "Greta Muster");
    form.put("checkout:street", "Webergasse 4");
    form.put("checkout:postcode", POSTCODES.getOrDefault(country, "10115"));
    form.put("checkout:city", "Town");
    form.put("checkout:region", region);
    form.put("checkout:country", country);
    form.put("checkout:delivery", "POST");
    form.remove("checkout:show");
    return form;
  }

  private void pay(String address) {
    var form = Wire.form(buyer.get(address));
    form.keySet().removeAll(List.of("pay:fail", "pay:cancel"));
    assertFalse(buyer.post(address, form).statusCode() >= 400);
  }

  private static void assertSays(HttpResponse<String> page, String words) {
    var plain = page.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    assertTrue(plain.contains(words), plain);
  }
}
