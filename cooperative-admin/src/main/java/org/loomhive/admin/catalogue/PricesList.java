package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;

/** The prices of a cooperative as a list that can be changed outside and sent back. */
@RequestScoped
public class PricesList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Variants variants;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "trade";
  }

  @Override
  public String name() {
    return "prices";
  }

  @Override
  public Sheet sheet() {
    var headings = new ArrayList<>(List.of("sku", "product", "variant"));
    for (ChargeCurrency one : ChargeCurrency.values()) headings.add(one.name());
    var keys = headings.stream().map(one -> "catalogue.csv." + one).toArray(String[]::new);
    var sheet = words.sheet(keys);
    return sheet.each(
        (first, count) -> variants.of(chosen.ref(), first, count), one -> sheet.row(cells(one)));
  }

  private static Object[] cells(Variant variant) {
    var cells = new ArrayList<Object>();
    cells.add(variant.sku());
    cells.add(variant.product().name());
    cells.add(variant.label());
    for (ChargeCurrency one : ChargeCurrency.values())
      cells.add(variant.findPrice(one.name()).orElse(null));
    return cells.toArray();
  }
}
