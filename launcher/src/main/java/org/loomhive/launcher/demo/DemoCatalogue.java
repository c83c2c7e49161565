package org.loomhive.launcher.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Occasion;
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

/** All products with prices, cost sheets and pictures. */
final class DemoCatalogue {
  private static final String PRODUCTS = "products.csv";
  private static final int PUBLISHED_DAYS_AGO = 200;
  private static final int WOVEN_ANEW_DAYS = 9;

  /** Materials that no cooperative of the demo grows or makes, and from where they are bought. */
  private static final Map<String, String> BOUGHT = Map.of("Cotton", "IN", "Wool", "IN");

  private static final Map<String, String> STATES =
      Map.of("meghalaya", "IN-ML", "assam", "IN-AS", "nagaland", "IN-NL");

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
    pieces().values().parallelStream().forEach(this::hangPictures);
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
            .measures(sizeGuide(row.text("slug")))
            .suits(occasions(row))
            .isMadeOf(materials(row));
    for (DemoPiece piece : DemoPiece.of(row)) product.offers(variant(row, piece));
    world.get(Products.class).add(product);
    world.get(PublishProduct.class).publish(product);
  }

  private static String story(DemoTable.Row row) {
    return row.text("own") + "\n" + CRAFTS.getString("technique." + row.text("technique"));
  }

  private static List<Occasion> occasions(DemoTable.Row row) {
    var days = DemoPiece.foundBy(row).text("occasions");
    if (days.isEmpty()) return List.of();
    return Arrays.stream(days.split(" ")).map(Occasion::valueOf).toList();
  }

  private static String sizeGuide(String slug) {
    var key = "sizes." + slug;
    return CRAFTS.containsKey(key) ? CRAFTS.getString(key) : "";
  }

  private Variant variant(DemoTable.Row row, DemoPiece piece) {
    var key = piece.key();
    int percent = piece.percent();
    var sku = world.skus.put(key, new Sku("SKU-" + key.toUpperCase(Locale.ROOT)));
    var customs = new Customs(row.text("hs"), "IN", row.text("customs"));
    var variant =
        new Variant(sku, piece.label(), row.number("grams") * percent / 100, customs)
            .looks(piece.look());
    var net = DemoPiece.foundBy(row).text("net_grams");
    if (!net.isEmpty()) variant.holds(Integer.parseInt(net));
    DemoPrices.set(
        variant, row.number("minutes") * percent / 100, row.number("material_inr") * percent / 100);
    return timed(variant, row, piece).isTheOnlyOne(piece.isTheOnlyOne(row));
  }

  /** What usually lies ready is woven anew for another shade. */
  private static Variant timed(Variant variant, DemoTable.Row row, DemoPiece piece) {
    int from = row.number("days_from");
    int to = row.number("days_to");
    if (piece.isReady()) return variant.isReadyWithin(from, to);
    int more = row.isYes("ready") ? WOVEN_ANEW_DAYS : 0;
    return variant.isMadeToOrderWithin(from + more, to + more);
  }

  private MaterialShare[] materials(DemoTable.Row row) {
    var shares = new ArrayList<MaterialShare>();
    for (MaterialShare one : MaterialShare.read(row.text("materials").replace(", ", "\n"))) {
      var usual = BOUGHT.getOrDefault(one.material(), STATES.get(row.text("cooperative")));
      shares.add(one.origin().isPresent() ? one : one.from(usual));
    }
    return shares.toArray(MaterialShare[]::new);
  }

  /** What is drawn of each product, by its address. */
  static Map<String, Piece> pieces() {
    var styles = styles();
    return rows().stream()
        .map(row -> piece(row, styles.get(row.text("slug"))))
        .collect(Collectors.toMap(Piece::slug, piece -> piece));
  }

  private static Piece piece(DemoTable.Row row, Piece.Style style) {
    var mostly = row.text("materials").replaceFirst(" [0-9]+.*", "");
    return new Piece(row.text("slug"), row.text("name"), mostly, style);
  }

  private void hangPictures(Piece piece) {
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
