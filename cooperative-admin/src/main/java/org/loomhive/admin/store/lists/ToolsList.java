package org.loomhive.admin.store.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.tool.Tool;
import org.loomhive.material.tool.ToolLoan;
import org.loomhive.material.tool.Tools;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/** The tools of a store, and who has them. */
@RequestScoped
public class ToolsList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject BoardWords words;
  @Inject Tools tools;
  @Inject Members members;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "tools";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "store.tool",
            "store.tool.name",
            "store.tool.kind",
            "store.tool.bought",
            "store.tool.condition",
            "store.tool.with",
            "store.tool.since",
            "store.tool.due",
            "store.tool.law");
    return sheet.each(
        (first, count) -> tools.of(chosen.getOne().ref(), first, count), tool -> add(sheet, tool));
  }

  private void add(Sheet sheet, Tool tool) {
    var out = tool.out();
    sheet.row(
        tool.number(),
        tool.name(),
        words.say("store.toolkind." + tool.kind()),
        tool.boughtOn(),
        words.say("store.condition." + tool.condition()),
        out.flatMap(loan -> members.find(loan.member())).map(Member::called),
        out.map(ToolLoan::lentOn),
        out.map(ToolLoan::dueOn),
        out.flatMap(ToolLoan::lawfulUntil));
  }
}
