package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.catalog.Variants;
import org.loomhive.production.run.StockTarget;
import org.loomhive.production.run.StockTargets;
import org.loomhive.stock.StockKeeping;

/** What is to lie in the store of a cooperative, and what lies there. */
@RequestScoped
public class TargetsList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject StockTargets targets;
  @Inject StockKeeping stock;
  @Inject Variants variants;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "targets";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.product", "boards.list.variant", "plans.target.pieces", "workshop.free");
    for (StockTarget target : targets.all()) {
      var variant = variants.get(target.sku());
      if (variant.product().cooperative().equals(chosen.ref()))
        sheet.row(
            variant.product().name(),
            variant.label(),
            target.pieces(),
            stock.of(target.sku()).free());
    }
    return sheet;
  }
}
