package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.run.ProductionRun;
import org.loomhive.production.run.Runs;

/** The runs of a cooperative, work by work, the newest first. */
@RequestScoped
public class RunsList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Names makers;
  @Inject Runs runs;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "runs";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "plans.run",
            "workshop.product",
            "workshop.due",
            "pieces.work",
            "plans.run.variant",
            "workshop.pieces",
            "workshop.maker",
            "workshop.state");
    return sheet.each(
        (first, count) -> runs.of(chosen.ref(), first, count),
        run -> runs.worksOf(run).forEach(work -> add(sheet, run, work)));
  }

  private void add(Sheet sheet, ProductionRun run, WorkOrder work) {
    sheet.row(
        run.number(),
        run.productName(),
        run.dueOn(),
        work.number(),
        work.madeAs().variantLabel(),
        work.pieces(),
        work.member().map(makers::called),
        words.say("workshop.state." + work.state()));
  }
}
