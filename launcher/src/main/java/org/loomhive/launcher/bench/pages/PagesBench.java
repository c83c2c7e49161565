package org.loomhive.launcher.bench.pages;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.launcher.House;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.bench.ApiCheckout;
import org.loomhive.launcher.bench.Bench;
import org.loomhive.launcher.bench.Figures;

/** Home, list, product and a basket with something in it, in the demo's shop. */
public final class PagesBench implements Bench.Measurement {
  private static final String PIECE = "cane-basket-tall";
  private static final int MOST_MISSING = 5;
  private static final double MOST_SHIFT = 0.05;
  private static final int POINTS = 100;
  private static final int LOOKS = 3;
  private static final List<String> CATEGORIES =
      List.of("performance", "accessibility", "best-practices", "seo");

  private static Map<String, String> pages() {
    var pages = new LinkedHashMap<String, String>();
    pages.put("home", "");
    pages.put("list", "products");
    pages.put("product", "product?p=" + PIECE);
    pages.put("basket", "basket");
    return pages;
  }

  @Override
  public void run(HouseConfig config, Figures figures) throws Exception {
    figures.progress("first start, with demo data");
    try (var house = Bench.start(config, figures)) {
      var shop = house.address(Site.SHOP);
      var folder = Files.createTempDirectory("loomhive-pages-");
      var basket = new ApiCheckout(shop).basket(sku(house));
      var tool = new Lighthouse(folder, Map.of("Cookie", "basket=" + basket));
      new SmallerPhotos(house, figures).await();
      for (var page : pages().entrySet()) {
        figures.progress("looking at " + page.getKey());
        tool.look(shop + page.getValue()); // what it cost to translate the page is not the page's
        tell(page.getKey(), middle(tool, shop + page.getValue()), figures);
      }
    }
  }

  /** Of some looks the one whose speed is neither the best nor the worst. */
  private static JsonObject middle(Lighthouse tool, String address)
      throws IOException, InterruptedException {
    var looks = new ArrayList<JsonObject>();
    for (int i = 0; i < LOOKS; i++) looks.add(tool.look(address));
    looks.sort(Comparator.comparingDouble(look -> score(look, CATEGORIES.get(0))));
    return looks.get(LOOKS / 2);
  }

  private static String sku(House house) throws SQLException {
    try (var connection = house.connect();
        var sql = connection.createStatement();
        var row =
            sql.executeQuery(
                "SELECT v.sku FROM variant v JOIN product p ON p.id = v.product_id WHERE p.slug = '"
                    + PIECE
                    + "'")) {
      row.next();
      return row.getString(1);
    }
  }

  private static void tell(String page, JsonObject report, Figures figures) {
    for (String category : CATEGORIES) {
      var name = page + ", " + category + ", points of 100 that are missing";
      figures.add(name, POINTS - Math.round(score(report, category) * POINTS), "", MOST_MISSING);
    }
    var shift = report.getJsonObject("audits").getJsonObject("cumulative-layout-shift");
    figures.add(
        page + ", layout shift", shift.getJsonNumber("numericValue").doubleValue(), "", MOST_SHIFT);
    unmet(report).forEach(audit -> figures.progress(page + ": " + audit));
  }

  private static double score(JsonObject report, String category) {
    var all = report.getJsonObject("categories");
    return all.getJsonObject(category).getJsonNumber("score").doubleValue();
  }

  /** Which looks found something, so that it can be mended. */
  private static List<String> unmet(JsonObject report) {
    return report.getJsonObject("audits").values().stream()
        .map(audit -> audit.asJsonObject())
        .filter(audit -> audit.containsKey("score") && !audit.isNull("score"))
        .filter(audit -> audit.getJsonNumber("score").doubleValue() < 0.9)
        .map(audit -> audit.getString("id") + ", " + audit.getString("title"))
        .toList();
  }
}
