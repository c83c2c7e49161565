package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Money;
import org.loomhive.launcher.Site;

/** Page, JSON-LD, social card, feed, API, site map and customs papers say the same of a piece. */
class ProductFactsIT {
  private final Wire reader = new Wire(RunningHouse.get().address(Site.SHOP));

  /** What is told of a piece, wherever it is told. */
  private record Told(
      String identifier,
      String price,
      String currency,
      String availability,
      int returnDays,
      String delivery) {
    /** Few left is in stock to shopping sites. */
    Told asSold() {
      var sold = availability.equals("LimitedAvailability") ? "InStock" : availability;
      return new Told(identifier, price, currency, sold, returnDays, delivery);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cane-basket-tall, USD, US",
    "eri-silk-shawl, EUR, DE",
    "loin-loom-sash, GBP, GB",
    "eri-silk-cushion-cover, AUD, AU",
    "cane-bowl, CAD, CA",
    "stingless-bee-honey, INR, IN",
    "cane-fine-basket, EUR, DE"
  })
  void whatever_tells_of_a_piece_tells_the_same(String slug, String currency, String country) {
    var page = reader.get("/product?p=" + slug + "&currency=" + currency);
    var shown = ofPage(page, currency);
    var graph = graph(page);
    assertEquals(shown, ofGraph(graph, shown.identifier()));
    assertEquals(shown.asSold(), ofFeed(feed(country, currency), shown.identifier(), currency));
    assertEquals(shown.price(), meta(page, "product:price:amount"));
    assertEquals(shown.currency(), meta(page, "product:price:currency"));
    assertEquals(shown.identifier(), meta(page, "product:retailer_item_id"));
    assertEquals(social(shown.availability()), meta(page, "product:availability"));
    assertOfApi(shown, slug);
    var map = reader.get("/sitemaps/products-0.xml").body();
    assertTrue(map.contains("/product?p=" + slug + "</loc>"), slug);
  }

  @Test
  void the_papers_of_a_parcel_name_the_piece_and_the_price_that_the_page_names() throws Exception {
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                "SELECT p.slug, l.sku, l.value_minor / l.pieces, l.currency, l.hs_code, l.origin,"
                    + " l.value_minor, l.pieces"
                    + " FROM customs_record_line l JOIN variant v ON v.sku = l.sku"
                    + " JOIN product p ON p.id = v.product_id ORDER BY l.record_id LIMIT 5")) {
      int compared = 0;
      while (rows.next()) {
        var address = "/product?p=" + rows.getString(1) + "&v=" + rows.getString(2);
        var page = reader.get(address + "&currency=" + rows.getString(4));
        var shown = ofPage(page, rows.getString(4));
        var paid = Money.ofMinor(rows.getLong(3), rows.getString(4));
        assertEquals(rows.getString(2), shown.identifier());
        assertEquals(paid.amount().toPlainString(), shown.price());
        assertEquals(paid.times(rows.getLong(8)).minor(), rows.getLong(7));
        assertEquals(rows.getString(5), Wire.found(page, "\\(HS\\)</dt>\\s*<dd>([0-9]+)</dd>"));
        assertTrue(graph(page).toString().contains("\"countryOfOrigin\":\"" + rows.getString(6)));
        compared++;
      }
      assertTrue(compared > 0, "no parcel of the demo has papers");
    }
  }

  @Test
  void a_reduction_tells_the_lowest_price_of_the_thirty_days_before_wherever_it_is_told() {
    var page = reader.get("/product?p=cane-fine-basket&currency=EUR");
    var before = Wire.found(page, "id=\"before\">[^<]*<del>([^<]*)</del>").replace("€", "");
    var sku = ofPage(page, "EUR").identifier();
    var struck = "\"StrikethroughPrice\",\"price\":\"" + before + "\",\"priceCurrency\":\"EUR\"";
    assertTrue(graph(page).toString().replace("https://schema.org/", "").contains(struck), before);
    var item = Wire.found(feed("DE", "EUR"), "(?s)<item><g:id>" + sku + "</g:id>(.*?)</item>");
    assertEquals(before + " EUR", Wire.found(item, "<g:price>([^<]*)</g:price>"));
    var answer = reader.get("/api/v1/products/cane-fine-basket?currency=EUR").body();
    assertTrue(answer.contains("\"priceBefore\":{\"amount\":\"" + before + "\""), answer);
  }

  @Test
  void nobody_is_named_in_anything_that_machines_read() throws SQLException {
    var feed = feed("US", "USD");
    var page = reader.get("/product?p=eri-silk-shawl&currency=USD");
    var told = feed + graph(page) + reader.get("/sitemap.xml").body();
    assertFalse(told.contains("Person"), told);
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement();
        var rows = sql.executeQuery("SELECT called FROM member WHERE called IS NOT NULL")) {
      while (rows.next()) {
        var name = Pattern.compile("\\b" + Pattern.quote(rows.getString(1)) + "\\b");
        assertFalse(name.matcher(told).find(), rows.getString(1));
      }
    }
  }

  @Test
  void what_may_not_go_to_a_country_is_not_in_its_feed() {
    assertFalse(feed("DE", "EUR").contains("honey</g:title>"));
    assertTrue(feed("IN", "INR").contains("honey"));
    for (String none : new String[] {"XX-EUR", "DE-JPY", "DE", "../DE-EUR"})
      assertEquals(404, reader.get("/feeds/google/" + none + ".xml").statusCode(), none);
  }

  @Test
  void the_map_of_the_site_leads_to_pages_that_are_there() {
    var index = reader.get("/sitemap.xml").body();
    assertTrue(index.contains("/sitemaps/pages.xml</loc>"), index);
    var robots = reader.get("/robots.txt").body();
    assertTrue(robots.contains("Sitemap: ") && robots.contains("/sitemap.xml"), robots);
    var pages = reader.get("/sitemaps/pages.xml").body();
    var locations = Pattern.compile("<loc>[a-z]+://[^/]+([^<]*)</loc>").matcher(pages);
    int found = 0;
    while (locations.find()) {
      var path = locations.group(1).replace("&amp;", "&");
      assertEquals(200, reader.get(path).statusCode(), path);
      found++;
    }
    assertTrue(found > 20, pages);
    assertTrue(reader.get("/sitemaps/products-0.xml").body().contains("<image:loc>"));
  }

  private static Told ofPage(HttpResponse<String> page, String currency) {
    var price = Wire.found(page, "class=\"price large\" value=\"([^\"]*)\"");
    var delivery = Wire.found(page, "id=\"delivery\">[^:]*: ([0-9]+ to [0-9]+) days");
    return new Told(
        Wire.found(page, "Article number</dt>\\s*<dd>([^<]*)<"),
        price,
        currency,
        Wire.found(page, "<p class=\"soon ([A-Za-z]+)\""),
        Integer.parseInt(Wire.found(page, "Within ([0-9]+) days")),
        delivery.replace(" to ", "-"));
  }

  private static JsonObject graph(HttpResponse<String> page) {
    var text = Wire.found(page, "<script type=\"application/ld\\+json\">(.*?)</script>");
    try (var json = Json.createReader(new StringReader(text))) {
      return json.readObject().getJsonArray("@graph").getJsonObject(0);
    }
  }

  private static Told ofGraph(JsonObject product, String sku) {
    var variant =
        product.getString("@type").equals("ProductGroup")
            ? product.getJsonArray("hasVariant").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("sku").equals(sku))
                .findFirst()
                .orElseThrow()
            : product;
    var offer = variant.getJsonObject("offers");
    var transit =
        offer
            .getJsonObject("shippingDetails")
            .getJsonObject("deliveryTime")
            .getJsonObject("transitTime");
    return new Told(
        variant.getString("sku"),
        offer.getString("price"),
        offer.getString("priceCurrency"),
        offer.getString("availability").replace("https://schema.org/", ""),
        offer.getJsonObject("hasMerchantReturnPolicy").getInt("merchantReturnDays"),
        transit.getInt("minValue") + "-" + transit.getInt("maxValue"));
  }

  private String feed(String country, String currency) {
    var answer = reader.get("/feeds/google/" + country + "-" + currency + ".xml");
    assertEquals(200, answer.statusCode());
    return answer.body();
  }

  private static Told ofFeed(String feed, String sku, String currency) {
    var item = Wire.found(feed, "(?s)<item><g:id>" + sku + "</g:id>(.*?)</item>");
    var sold = item.contains("<g:sale_price>") ? "sale_price" : "price";
    var price = Wire.found(item, "<g:" + sold + ">([^<]*)</g:" + sold + ">").split(" ");
    assertTrue(item.contains("currency=" + currency), item);
    return new Told(
        sku,
        price[0],
        price[1],
        availability(Wire.found(item, "<g:availability>([^<]*)<")),
        Integer.parseInt(Wire.found(item, "<g:return_policy_label>([0-9]+)-days<")),
        Wire.found(item, "<g:min_transit_time>([^<]*)<")
            + "-"
            + Wire.found(item, "<g:max_transit_time>([^<]*)<"));
  }

  private static String availability(String word) {
    return switch (word) {
      case "backorder" -> "MadeToOrder";
      case "out_of_stock" -> "OutOfStock";
      default -> "InStock";
    };
  }

  private static String social(String availability) {
    return switch (availability) {
      case "MadeToOrder" -> "available for order";
      case "OutOfStock" -> "out of stock";
      default -> "in stock";
    };
  }

  private void assertOfApi(Told shown, String slug) {
    var path = "/api/v1/products/" + slug + "?currency=" + shown.currency();
    try (var json = Json.createReader(new StringReader(reader.get(path).body()))) {
      var variant =
          json.readObject().getJsonArray("variants").getValuesAs(JsonObject.class).stream()
              .filter(one -> one.getString("sku").equals(shown.identifier()))
              .findFirst()
              .orElseThrow();
      assertEquals(shown.availability(), variant.getString("availability"));
      var price = variant.getJsonObject("price");
      assertEquals(shown.currency(), price.getString("currency"));
      assertEquals(shown.price(), price.getString("amount"));
      assertEquals(shown.returnDays(), variant.getInt("returnDays"));
      var delivery = variant.getJsonObject("delivery");
      assertEquals(shown.delivery(), delivery.getInt("daysFrom") + "-" + delivery.getInt("daysTo"));
    }
  }

  private static String meta(HttpResponse<String> page, String property) {
    return Wire.found(page, "property=\"" + property + "\" content=\"([^\"]*)\"");
  }
}
