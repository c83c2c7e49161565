package org.loomhive.admin.trade.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.ordering.parcel.PickList;

/** What is to be fetched for parcels in one cooperative, the most urgent first. */
@RequestScoped
public class ToFetchList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject PickList list;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "trade";
  }

  @Override
  public String name() {
    return "pick";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "trade.order.pieces",
            "trade.order.product",
            "boards.list.variant",
            "trade.pick.article",
            "trade.order",
            "trade.shipby");
    return sheet.each(
        (first, count) -> list.of(chosen.ref(), first, count),
        line ->
            sheet.row(
                line.here(),
                line.productName(),
                line.variantLabel(),
                line.sku(),
                line.orderNumber(),
                line.shipBy()));
  }
}
