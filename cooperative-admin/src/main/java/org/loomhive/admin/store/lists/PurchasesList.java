package org.loomhive.admin.store.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.purchase.PurchaseLine;
import org.loomhive.material.purchase.PurchaseOrder;
import org.loomhive.material.purchase.Purchases;

/** What a store ordered, line by line. */
@RequestScoped
public class PurchasesList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject BoardWords words;
  @Inject Purchases purchases;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "purchases";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "store.purchase",
            "store.supplier",
            "store.purchase.ordered",
            "store.purchase.expected",
            "workshop.material",
            "store.purchase.amount",
            "store.purchase.came",
            "store.purchase.rest",
            "store.unit",
            "store.purchase.price",
            "store.currency");
    return sheet.each(
        (first, count) -> purchases.of(chosen.getOne().ref(), first, count),
        order -> order.lines().forEach(line -> add(sheet, order, line)));
  }

  private void add(Sheet sheet, PurchaseOrder order, PurchaseLine line) {
    sheet.row(
        order.number(),
        order.supplier().name(),
        order.orderedOn(),
        order.expectedOn(),
        line.material().name(),
        line.ordered(),
        line.received(),
        line.remaining(),
        words.unit(line.ordered().unit()),
        line.price(),
        line.price().currency());
  }
}
