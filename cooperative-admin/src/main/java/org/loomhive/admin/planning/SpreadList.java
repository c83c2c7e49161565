package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.kernel.Money;
import org.loomhive.production.plan.IncomeTenth;

/** Income by tenths, before the newest plan and after it. */
@RequestScoped
public class SpreadList implements ListToTake {
  @Inject PlanPage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "spread";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "planning.spread.tenth",
            "planning.spread.before",
            "planning.spread.after",
            "store.currency");
    if (page.getPlan() != null && page.getPlan().isFinished())
      add(sheet, page.getPlan().tenths(), page.getPlan().lowestBefore().currency());
    return sheet;
  }

  private static void add(Sheet sheet, List<IncomeTenth> tenths, String currency) {
    for (int i = 0; i < tenths.size(); i++)
      sheet.row(
          i + 1,
          Money.ofMinor(tenths.get(i).before(), currency),
          Money.ofMinor(tenths.get(i).after(), currency),
          currency);
  }
}
