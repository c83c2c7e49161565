package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.wage.price.PriceFloor;
import org.loomhive.wage.rate.PieceRate;

/** What each piece costs, pays its maker, and has to pay her at least. */
@RequestScoped
public class PricesList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Variants variants;
  @Inject PriceFloor floor;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "prices";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.product",
            "boards.list.variant",
            "rates.price",
            "rates.price.pay",
            "rates.price.least",
            "store.currency");
    return sheet.each(
        (first, count) -> variants.whole(chosen.ref(), first, count), one -> add(sheet, one));
  }

  private void add(Sheet sheet, Variant one) {
    var row = new PricesPage.Row(one, floor.least(one, chosen.getToday()));
    sheet.row(
        one.product().name(),
        one.label(),
        row.price(),
        row.pay(),
        row.least().map(PieceRate::amount),
        row.pay().currency());
  }
}
