package org.loomhive.admin.catalogue.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.list.ListColumn;
import org.loomhive.catalog.list.WrittenCells;

/** The catalogue of a cooperative as a list that can be changed outside and sent back. */
@RequestScoped
public class CatalogueList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Variants variants;

  @Override
  public String section() {
    return "trade";
  }

  @Override
  public String name() {
    return "catalogue";
  }

  /** The headings are for machines, so that a list is read in any language. */
  @Override
  public Sheet sheet() {
    var sheet = new Sheet(Arrays.stream(ListColumn.values()).map(ListColumn::heading).toList());
    return sheet.each(
        (first, count) -> variants.whole(chosen.ref(), first, count), one -> sheet.row(cells(one)));
  }

  private static Object[] cells(Variant variant) {
    var written = WrittenCells.of(variant);
    return Arrays.stream(ListColumn.values())
        .map(column -> cell(column, written.get(column)))
        .toArray();
  }

  private static Object cell(ListColumn column, String text) {
    return text != null && column.isNumber() ? new BigDecimal(text) : text;
  }
}
