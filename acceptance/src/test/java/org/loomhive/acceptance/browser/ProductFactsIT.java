package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.catalog.ChargeCurrency;
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
      String delivery,
      String deliveryPrice) {
    /** Few left is in stock to shopping sites. */
    Told asSold() {
      var sold = availability.equals("LimitedAvailability") ? "InStock" : availability;
      return new Told(identifier, price, currency, sold, returnDays, delivery, deliveryPrice);
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
    var shown = ofPage(page);
    assertEquals(currency, shown.currency());
    var called = new Locale("", country).getDisplayCountry(Locale.ENGLISH);
    assertTrue(page.body().contains("\"delivery\">To " + called + ":"), called);
    assertEquals(shown, ofGraph(graph(page), shown.identifier(), country));
    assertEquals(shown.asSold(), ofFeed(feed(country, currency), shown.identifier(), currency));
    assertEquals(shown.asSold(), ofCard(page));
    assertEquals(shown, ofApi(shown, slug, country));
    assertEquals(shown.returnDays(), promisedTo(country));
    var map = reader.get("/sitemaps/products-0.xml").body();
    assertTrue(map.contains("/product?p=" + slug + "</loc>"), slug);
  }

  /** Papers name goods without tax; pages tell a price that has its tax in it whole. */
  @Test
  void the_papers_of_a_parcel_name_the_piece_and_the_price_that_the_page_names() throws Exception {
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                "SELECT p.slug, l.sku, l.value_minor / l.pieces, l.currency, l.hs_code, l.origin,"
                    + " l.value_minor, l.pieces"
                    + " FROM customs_record_line l JOIN variant v ON v.sku = l.sku"
                    + " JOIN product p ON p.id = v.product_id JOIN customs_record r ON r.id ="
                    + " l.record_id JOIN customer_order o ON o.number = r.order_number WHERE NOT"
                    + " EXISTS (SELECT 1 FROM order_tax t WHERE t.order_id = o.id AND"
                    + " t.within_price) ORDER BY l.record_id LIMIT 5")) {
      int compared = 0;
      while (rows.next()) {
        var address = "/product?p=" + rows.getString(1) + "&v=" + rows.getString(2);
        var page = reader.get(address + "&currency=" + rows.getString(4));
        var shown = ofPage(page);
        var paid = Money.ofMinor(rows.getLong(3), rows.getString(4));
        assertEquals(rows.getString(2), shown.identifier());
        assertEquals(paid.amount().toPlainString(), shown.price());
        assertEquals(paid.currency(), shown.currency());
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
    var sku = ofPage(page).identifier();
    var struck = "\"StrikethroughPrice\",\"price\":\"" + before + "\",\"priceCurrency\":\"EUR\"";
    assertTrue(graph(page).toString().replace("https://schema.org/", "").contains(struck), before);
    assertEquals(before, meta(page, "product:original_price:amount"));
    var item = Wire.found(feed("DE", "EUR"), "(?s)<item><g:id>" + sku + "</g:id>(.*?)</item>");
    assertEquals(before + " EUR", Wire.found(item, "<g:price>([^<]*)</g:price>"));
    var answer = reader.get("/api/v1/products/cane-fine-basket?currency=EUR").body();
    assertTrue(answer.contains("\"priceBefore\":{\"amount\":\"" + before + "\""), answer);
  }

  @Test
  void a_list_tells_machines_its_pieces_and_a_piece_its_relatives_as_they_stand_on_the_page() {
    var list = reader.get("/products?page=2");
    var named = graph(list).getJsonArray("itemListElement").getValuesAs(JsonObject.class);
    assertEquals(25, named.get(0).getInt("position"));
    for (JsonObject one : named) {
      var at = one.getString("url").replaceFirst("^[a-z]+://[^/]+", "");
      assertTrue(list.body().contains("<a href=\"" + at + "\">" + one.getString("name")), at);
    }
    var page = reader.get("/product?p=eri-silk-shawl&currency=EUR");
    var related = graph(page).getJsonArray("isRelatedTo").getValuesAs(JsonObject.class);
    assertEquals(4, related.size());
    for (JsonObject one : related) {
      var at = Pattern.quote(one.getString("url").replaceFirst("^[a-z]+://[^/]+", ""));
      var price = "(?s)href=\"" + at + "\">.*?class=\"price\" value=\"([^\"]*)\"";
      var offer = one.getJsonObject("offers");
      assertEquals(Wire.found(page, price), offer.getString("lowPrice"));
      assertEquals("EUR", offer.getString("priceCurrency"));
    }
  }

  @Test
  void the_first_page_says_how_the_shop_is_searched() {
    var site = graph(reader.get("/de/"), 0);
    assertEquals("de", site.getString("inLanguage"));
    var target = site.getJsonObject("potentialAction").getJsonObject("target");
    var search = target.getString("urlTemplate").replaceFirst("^[a-z]+://[^/]+", "");
    var found = reader.get(search.replace("{search_term_string}", "rattankorb"));
    assertTrue(found.body().contains("/de/product?p=cane-basket\""), found.body());
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

  private static Told ofPage(HttpResponse<String> page) {
    var delivery = Wire.found(page, "id=\"delivery\">([^<]*)<");
    return new Told(
        Wire.found(page, "Article number</dt>\\s*<dd>([^<]*)<"),
        Wire.found(page, "class=\"price large\" value=\"([^\"]*)\""),
        currency(Wire.found(page, "class=\"price large\" value=\"[^\"]*\">([^0-9<]*)")),
        Wire.found(page, "<p class=\"soon ([A-Za-z]+)\""),
        Integer.parseInt(Wire.found(page, "id=\"return\">\\s*Within ([0-9]+) days")),
        range(delivery),
        fee(delivery));
  }

  private static String currency(String sign) {
    for (ChargeCurrency one : ChargeCurrency.values())
      if (Currency.getInstance(one.name()).getSymbol(Locale.US).equals(sign)) return one.name();
    throw new AssertionError(sign);
  }

  private static String range(String delivery) {
    return Wire.found(delivery, "([0-9]+ to [0-9]+) days").replace(" to ", "-");
  }

  private static String fee(String delivery) {
    var told = Wire.found(delivery, "from [^0-9]*([0-9,.]+) for").replace(",", "");
    return new BigDecimal(told).setScale(2).toPlainString();
  }

  /** What a social network shows of a link to the page. */
  private static Told ofCard(HttpResponse<String> page) {
    var delivery = Wire.found(page, "name=\"twitter:data1\" content=\"([^\"]*)\"");
    assertEquals(fee(delivery), meta(page, "product:shipping_cost:amount"));
    assertEquals(
        meta(page, "product:price:currency"), meta(page, "product:shipping_cost:currency"));
    return new Told(
        meta(page, "product:retailer_item_id"),
        meta(page, "product:price:amount"),
        meta(page, "product:price:currency"),
        availability(meta(page, "product:availability")),
        Integer.parseInt(Wire.found(page, "name=\"twitter:data2\" content=\"Within ([0-9]+) days")),
        range(delivery),
        fee(delivery));
  }

  private static JsonObject graph(HttpResponse<String> page) {
    return graph(page, 0);
  }

  private static JsonObject graph(HttpResponse<String> page, int place) {
    var text = Wire.found(page, "<script type=\"application/ld\\+json\">(.*?)</script>");
    try (var json = Json.createReader(new StringReader(text))) {
      return json.readObject().getJsonArray("@graph").getJsonObject(place);
    }
  }

  private static Told ofGraph(JsonObject product, String sku, String country) {
    var variant =
        product.getString("@type").equals("ProductGroup")
            ? product.getJsonArray("hasVariant").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("sku").equals(sku))
                .findFirst()
                .orElseThrow()
            : product;
    var offer = variant.getJsonObject("offers");
    var shipping = offer.getJsonObject("shippingDetails");
    var rate = shipping.getJsonObject("shippingRate");
    var transit = shipping.getJsonObject("deliveryTime").getJsonObject("transitTime");
    var returns = offer.getJsonObject("hasMerchantReturnPolicy");
    assertEquals(
        country, shipping.getJsonObject("shippingDestination").getString("addressCountry"));
    assertEquals(country, returns.getJsonArray("applicableCountry").getString(0));
    assertEquals(offer.getString("priceCurrency"), rate.getString("currency"));
    return new Told(
        variant.getString("sku"),
        offer.getString("price"),
        offer.getString("priceCurrency"),
        offer.getString("availability").replace("https://schema.org/", ""),
        returns.getInt("merchantReturnDays"),
        transit.getInt("minValue") + "-" + transit.getInt("maxValue"),
        rate.getString("value"));
  }

  /** Days in which a piece may be sent back from a country, as the first page tells machines. */
  private int promisedTo(String country) {
    var policies = graph(reader.get("/"), 1).getJsonArray("hasMerchantReturnPolicy");
    return policies.getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getJsonArray("applicableCountry").toString().contains(country))
        .findFirst()
        .orElseThrow()
        .getInt("merchantReturnDays");
  }

  private String feed(String country, String currency) {
    return reader.feed(country + "-" + currency);
  }

  private static Told ofFeed(String feed, String sku, String currency) {
    var item = Wire.found(feed, "(?s)<item><g:id>" + sku + "</g:id>(.*?)</item>");
    var sold = item.contains("<g:sale_price>") ? "sale_price" : "price";
    var price = said(item, sold).split(" ");
    var shipping = Wire.found(item, "<g:shipping>(.*?)</g:shipping>");
    assertTrue(item.contains("currency=" + currency), item);
    return new Told(
        sku,
        price[0],
        price[1],
        availability(said(item, "availability")),
        Integer.parseInt(said(item, "return_policy_label").replace("-days", "")),
        said(shipping, "min_transit_time") + "-" + said(shipping, "max_transit_time"),
        said(shipping, "price").replace(" " + currency, ""));
  }

  private static String said(String item, String name) {
    return Wire.found(item, "<g:" + name + ">([^<]*)<");
  }

  /** What a shopping site or a social network calls it, as a word of schema.org. */
  private static String availability(String word) {
    return switch (word) {
      case "backorder", "available for order" -> "MadeToOrder";
      case "out_of_stock", "out of stock" -> "OutOfStock";
      default -> "InStock";
    };
  }

  private Told ofApi(Told shown, String slug, String country) {
    var path = "/api/v1/products/" + slug + "?currency=" + shown.currency();
    try (var json = Json.createReader(new StringReader(reader.get(path).body()))) {
      var variant =
          json.readObject().getJsonArray("variants").getValuesAs(JsonObject.class).stream()
              .filter(one -> one.getString("sku").equals(shown.identifier()))
              .findFirst()
              .orElseThrow();
      var price = variant.getJsonObject("price");
      var delivery = variant.getJsonObject("delivery");
      assertEquals(country, delivery.getString("country"));
      return new Told(
          variant.getString("sku"),
          price.getString("amount"),
          price.getString("currency"),
          variant.getString("availability"),
          variant.getInt("returnDays"),
          delivery.getInt("daysFrom") + "-" + delivery.getInt("daysTo"),
          delivery.getJsonObject("price").getString("amount"));
    }
  }

  private static String meta(HttpResponse<String> page, String property) {
    return Wire.found(page, "property=\"" + property + "\" content=\"([^\"]*)\"");
  }
}
