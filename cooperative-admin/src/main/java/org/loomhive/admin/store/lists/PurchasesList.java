package org.loomhive.admin.store.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.purchase.PurchaseLine;
import org.loomhive.material.purchase.PurchaseOrder;
import org.loomhive.material.purchase.Purchases;

/** What a store ordered, line by line. */
@RequestScoped
public class PurchasesList implements ListToTake {
  private static final int MOST = 20_000;

  @Inject ChosenCooperative chosen;
  @Inject ListWords words;
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
    for (PurchaseOrder order : purchases.of(chosen.getOne().ref(), 0, MOST))
      for (PurchaseLine line : order.lines())
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
    return sheet;
  }
}
