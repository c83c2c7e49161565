package org.loomhive.admin.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.production.inspection.plan.InspectionPlan;
import org.loomhive.production.inspection.plan.PlanPoint;

/** What pieces are looked at for, by the plans in force. */
@RequestScoped
public class PointsList implements ListToTake {
  @Inject PlansPage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "points";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "plans.kind",
            "plans.sample.pieces",
            "plans.stage",
            "plans.point.name",
            "plans.point.how",
            "plans.point.target",
            "plans.point.tolerance",
            "plans.point.unit");
    for (InspectionPlan plan : page.getPlans())
      for (PlanPoint point : plan.points())
        sheet.row(
            words.say("plans.kind." + plan.kind()),
            plan.samplePieces(),
            words.say("plans.stage." + point.stage()),
            point.name(),
            words.say("pieces.point." + point.kind()),
            point.target(),
            point.tolerance(),
            point.unit());
    return sheet;
  }
}
