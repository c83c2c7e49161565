package org.loomhive.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.picture.HangPictures;
import org.loomhive.catalog.picture.NewPicture;
import org.loomhive.catalog.shelf.PublishProduct;
import org.loomhive.kernel.Sku;
import org.loomhive.launcher.demo.pictures.Look;
import org.loomhive.launcher.demo.pictures.PictureStudio;
import org.loomhive.launcher.demo.pictures.Piece;

/**
 * All products with prices, cost sheets and pictures. The first size of a product is known to later
 * steps by the product's slug, the second by the slug and "-large".
 */
final class DemoCatalogue {
  private static final String PRODUCTS = "products.csv";
  private static final int PUBLISHED_DAYS_AGO = 200;
  private static final int LARGER_PERCENT = 140;
  private static final ResourceBundle CRAFTS =
      ResourceBundle.getBundle("org.loomhive.launcher.demo.crafts");

  private final PictureStudio studio = new PictureStudio();
  private DemoWorld world;

  /** The rows of the table, for the steps that need minutes or stock of the same products. */
  static List<DemoTable.Row> rows() {
    return DemoTable.read(PRODUCTS);
  }

  void load(DemoWorld here) {
    world = here;
    world.travelTo(PUBLISHED_DAYS_AGO, 9, 30);
    world.inTransaction(this::offerAll);
    var styles = styles();
    rows().parallelStream().forEach(row -> hangPictures(row, styles.get(row.text("slug"))));
  }

  /** The last row first: what is offered last is the newest, and the newest stands first. */
  private void offerAll() {
    var rows = rows();
    for (int i = rows.size() - 1; i >= 0; i--) offer(rows.get(i));
  }

  private void offer(DemoTable.Row row) {
    var product =
        new Product(
                row.text("slug"),
                row.text("name"),
                ProductKind.valueOf(row.text("kind")),
                world.cooperatives.get(row.text("cooperative")))
            .tells(story(row), CRAFTS.getString("care." + row.text("care")))
            .isMadeOf(materials(row.text("materials")));
    var sizes = row.text("sizes").split(", ");
    product.offers(variant(row, row.text("slug"), sizes[0], 100));
    if (sizes.length > 1)
      product.offers(variant(row, row.text("slug") + "-large", sizes[1], LARGER_PERCENT));
    world.get(Products.class).add(product);
    world.get(PublishProduct.class).publish(product);
  }

  private static String story(DemoTable.Row row) {
    return row.text("own") + "\n" + CRAFTS.getString("technique." + row.text("technique"));
  }

  private Variant variant(DemoTable.Row row, String key, String size, int percent) {
    var sku = world.skus.put(key, new Sku("SKU-" + key.toUpperCase(Locale.ROOT)));
    var customs = new Customs(row.text("hs"), "IN", row.text("customs"));
    int days = row.number("days_to");
    var variant = new Variant(sku, size, row.number("grams") * percent / 100, customs);
    DemoPrices.set(
        variant, row.number("minutes") * percent / 100, row.number("material_inr") * percent / 100);
    return row.isYes("ready")
        ? variant.isReadyWithin(row.number("days_from"), days)
        : variant.isMadeToOrderWithin(row.number("days_from"), days);
  }

  private static MaterialShare[] materials(String text) {
    var shares = new ArrayList<MaterialShare>();
    for (String one : text.split(", ")) {
      int blank = one.lastIndexOf(' ');
      shares.add(
          new MaterialShare(one.substring(0, blank), Integer.parseInt(one.substring(blank + 1))));
    }
    return shares.toArray(MaterialShare[]::new);
  }

  private void hangPictures(DemoTable.Row row, Piece.Style style) {
    var mostly = materials(row.text("materials"))[0].material();
    var piece = new Piece(row.text("slug"), row.text("name"), mostly, style);
    var pictures =
        studio.pictures(piece).stream().map(p -> new NewPicture(p.jpeg(), p.alt())).toList();
    world.get(HangPictures.class).hang(piece.slug(), pictures);
  }

  private static Map<String, Piece.Style> styles() {
    return DemoTable.read("pictures.csv").stream()
        .collect(Collectors.toMap(row -> row.text("slug"), DemoCatalogue::style));
  }

  private static Piece.Style style(DemoTable.Row row) {
    return new Piece.Style(
        Look.valueOf(row.text("look")),
        row.text("colour"),
        row.text("pattern"),
        row.text("weave"),
        row.number("size"));
  }
}
