package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.material.tool.Tool;
import org.loomhive.material.tool.ToolLoan;
import org.loomhive.material.tool.Tools;

/** Who had which tool of a store, and how it went and came. */
@RequestScoped
public class CustodyList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Names makers;
  @Inject Tools tools;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "custody";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "store.tool",
            "store.tool.name",
            "store.tool.kind",
            "store.tool.with",
            "store.tool.since",
            "store.tool.due",
            "store.tool.until",
            "boards.list.went",
            "boards.list.came",
            "store.tool.note");
    return sheet.each(
        (first, count) -> tools.of(chosen.ref(), first, count),
        tool -> tool.loans().forEach(loan -> add(sheet, tool, loan)));
  }

  private void add(Sheet sheet, Tool tool, ToolLoan loan) {
    sheet.row(
        tool.number(),
        tool.name(),
        words.say("store.toolkind." + tool.kind()),
        makers.called(loan.member()),
        loan.lentOn(),
        loan.dueOn(),
        loan.returnedOn(),
        words.say("store.condition." + loan.conditionOut()),
        loan.conditionBack().map(how -> words.say("store.condition." + how)),
        loan.note());
  }
}
