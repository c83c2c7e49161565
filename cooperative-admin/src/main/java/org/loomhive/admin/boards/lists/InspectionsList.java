package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.production.inspection.Inspections;

/** What inspections came to, the newest first. */
@RequestScoped
public class InspectionsList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Inspections inspections;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "inspections";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "boards.list.receipt",
            "pieces.work",
            "workshop.product",
            "workshop.pieces",
            "boards.list.result",
            "boards.list.note",
            "boards.list.inspected");
    return sheet.each(
        (first, count) -> inspections.of(chosen.ref(), first, count),
        one ->
            sheet.row(
                one.receipt().number(),
                one.receipt().workOrder().number(),
                one.receipt().workOrder().productName(),
                one.pieces(),
                words.say("workshop.result." + one.result()),
                one.note(),
                one.inspectedAt()));
  }
}
