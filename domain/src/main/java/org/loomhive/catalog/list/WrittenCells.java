package org.loomhive.catalog.list;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;

/** Products and variants as cells, each always written in the same way. */
public final class WrittenCells {
  static final String YES = "yes";
  static final String NO = "no";

  private final Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);

  private WrittenCells() {}

  /** All cells of a row. */
  public static Map<ListColumn, String> of(Variant variant) {
    var written = new WrittenCells();
    written.product(variant.product());
    written.variant(variant);
    return written.cells;
  }

  static Map<ListColumn, String> ofProduct(Product product) {
    var written = new WrittenCells();
    written.product(product);
    return written.cells;
  }

  static Map<ListColumn, String> ofVariant(Variant variant) {
    var written = new WrittenCells();
    written.variant(variant);
    return written.cells;
  }

  private void product(Product product) {
    say(ListColumn.PRODUCT, product.slug());
    say(ListColumn.COOPERATIVE, product.cooperative());
    say(ListColumn.NAME, product.name());
    say(ListColumn.KIND, product.kind());
    say(ListColumn.CRAFT, product.craft());
    say(ListColumn.CARE, product.care());
    say(ListColumn.SIZE_GUIDE, product.sizeGuide());
    say(ListColumn.MATERIALS, MaterialShare.written(product.materials()));
    say(
        ListColumn.OCCASIONS,
        new TreeSet<>(product.occasions())
            .stream().map(Enum::name).collect(Collectors.joining(" ")));
    say(ListColumn.ON_SHELF, product.isPublished() ? YES : NO);
  }

  private void variant(Variant variant) {
    say(ListColumn.SKU, variant.sku());
    say(ListColumn.LABEL, variant.label());
    say(ListColumn.SIZE, variant.look().size().orElse(""));
    say(ListColumn.COLOUR, variant.look().colour().map(Enum::name).orElse(""));
    say(ListColumn.SHADE, variant.look().shade().orElse(""));
    say(ListColumn.PATTERN, variant.look().pattern().orElse(""));
    say(ListColumn.READINESS, variant.readiness());
    say(ListColumn.ONE_OF_A_KIND, variant.isOneOfAKind() ? YES : NO);
    say(ListColumn.DAYS_FROM, variant.makingDaysFrom());
    say(ListColumn.DAYS_TO, variant.makingDaysTo());
    say(ListColumn.WEIGHT_GRAMS, variant.weightGrams());
    say(ListColumn.NET_GRAMS, variant.netGrams().map(String::valueOf).orElse(""));
    say(ListColumn.HS_CODE, variant.customs().hsCode());
    say(ListColumn.ORIGIN, variant.customs().origin());
    say(ListColumn.CUSTOMS, variant.customs().description());
    money(variant);
  }

  private void money(Variant variant) {
    for (ChargeCurrency one : ChargeCurrency.values())
      variant
          .findPrice(one.name())
          .ifPresent(price -> say(ListColumn.price(one), price.amount().toPlainString()));
    var sheet = variant.costSheet();
    say(ListColumn.COST_CURRENCY, sheet.currency());
    for (CostReceiver one : CostReceiver.values())
      if (sheet.of(one).isPositive())
        say(ListColumn.cost(one), sheet.of(one).amount().toPlainString());
  }

  private void say(ListColumn column, Object value) {
    var text = ListedRow.plain(String.valueOf(value));
    if (!text.isEmpty()) cells.put(column, text);
  }
}
