package org.loomhive.admin.scales;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.history.HeldInWeek;
import org.loomhive.material.history.HoldingHistory;

/** What makers of a store held, week by week. */
@RequestScoped
public class HeldList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject HoldingHistory history;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "held";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "pieces.held.week",
            "workshop.material",
            "pieces.account.held",
            "store.unit",
            "pieces.held.makers");
    var from = chosen.getToday().minusWeeks(HeldLines.WEEKS - 1L);
    for (HeldInWeek one : history.since(from, chosen.ref()))
      sheet.row(
          one.week(), one.material(), one.held(), words.unit(one.held().unit()), one.makers());
    return sheet;
  }
}
