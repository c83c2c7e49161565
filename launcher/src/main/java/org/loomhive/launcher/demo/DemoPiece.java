package org.loomhive.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.catalog.Colour;
import org.loomhive.catalog.Look;
import org.loomhive.launcher.demo.DemoTable.Row;

/**
 * One variant of a product of the demo. The first size is known to later steps by the product's
 * slug, the second by the slug and "-large"; another shade stands between.
 *
 * @param label what papers call it beside the name of the product
 * @param percent of the minutes, grams and material of the first size
 * @param isReady or made to order
 */
record DemoPiece(String key, String label, int percent, boolean isReady, Look look) {
  private static final int LARGER_PERCENT = 140;
  private static final String LARGER = "-large";
  private static final String ONE_SIZE = "One size";
  private static final Map<String, Row> FOUND_BY =
      DemoTable.read("finding.csv").stream()
          .collect(Collectors.toMap(row -> row.text("slug"), row -> row));

  /** What a product is found by, beside its name. */
  static Row foundBy(Row product) {
    return FOUND_BY.get(product.text("slug"));
  }

  static List<DemoPiece> of(Row product) {
    var shades =
        DemoTable.read("shades.csv").stream()
            .filter(row -> row.text("slug").equals(product.text("slug")))
            .toList();
    var pieces = new ArrayList<DemoPiece>();
    for (String size : sizes(product)) pieces.add(first(product, size, !shades.isEmpty()));
    for (Row shade : shades)
      for (String size : sizes(product)) pieces.add(other(product, size, shade));
    return pieces;
  }

  /** Other shades lie ready only where there is one piece and no other. */
  boolean isTheOnlyOne(Row product) {
    var first = product.text("slug");
    return isReady && !key.equals(first) && !key.equals(first + LARGER);
  }

  private static String[] sizes(Row product) {
    return product.text("sizes").split(", ");
  }

  private static DemoPiece first(Row product, String size, boolean hasShades) {
    var look = look(size, foundBy(product));
    var label = hasShades ? label(size, look) : size;
    return piece(product, "", size, label).readyIf(product.isYes("ready")).looking(look);
  }

  private static DemoPiece other(Row product, String size, Row shade) {
    var look = look(size, shade);
    return piece(product, "-" + shade.text("key"), size, label(size, look))
        .readyIf(shade.isYes("only"))
        .looking(look);
  }

  private static DemoPiece piece(Row product, String shade, String size, String label) {
    var key = product.text("slug") + shade;
    if (size.equals(sizes(product)[0])) return new DemoPiece(key, label, 100, false, null);
    return new DemoPiece(key + LARGER, label, LARGER_PERCENT, false, null);
  }

  private DemoPiece readyIf(boolean ready) {
    return new DemoPiece(key, label, percent, ready, look);
  }

  private DemoPiece looking(Look its) {
    return new DemoPiece(key, label, percent, isReady, its);
  }

  private static String label(String size, Look look) {
    var shade = look.shade().orElseThrow();
    return size.equals(ONE_SIZE) ? shade : size + ", " + shade;
  }

  private static Look look(String size, Row looks) {
    var look = new Look();
    if (!size.equals(ONE_SIZE)) look.sized(size);
    if (!looks.text("colour").isEmpty())
      look.coloured(Colour.valueOf(looks.text("colour")), looks.text("shade"));
    return looks.text("pattern").isEmpty() ? look : look.patterned(looks.text("pattern"));
  }
}
