package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.production.proposal.PlanLine;
import org.loomhive.production.proposal.Reason;
import org.loomhive.production.proposal.WorkPlan;
import org.loomhive.production.proposal.WorkPlans;
import org.loomhive.web.Formats;

/** The newest proposal for a cooperative: who is to make what, or why it waits. */
@RequestScoped
public class PlanList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Names makers;
  @Inject WorkPlans plans;
  @Inject Formats format;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "planning.work",
            "workshop.product",
            "workshop.pieces",
            "planning.due",
            "planning.whom",
            "planning.why");
    plans.newest(chosen.ref()).filter(WorkPlan::isFinished).ifPresent(plan -> add(sheet, plan));
    return sheet;
  }

  private void add(Sheet sheet, WorkPlan plan) {
    for (boolean waiting : new boolean[] {false, true})
      sheet.each(
          (first, count) -> plans.lines(plan, waiting, first, count), line -> add(sheet, line));
  }

  private void add(Sheet sheet, PlanLine line) {
    sheet.row(
        line.workOrder(),
        line.productName(),
        line.pieces(),
        line.dueOn(),
        line.member().map(makers::called),
        line.reasons().stream().map(this::said).collect(Collectors.joining("; ")));
  }

  private String said(Reason reason) {
    return words.say(
        "planning.why." + reason.why(),
        format.number(reason.amount()),
        format.date(reason.day()),
        reason.name() == null ? "" : reason.name());
  }
}
