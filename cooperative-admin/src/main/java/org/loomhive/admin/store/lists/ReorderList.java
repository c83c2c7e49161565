package org.loomhive.admin.store.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.count.ReorderBoard;
import org.loomhive.material.count.ReorderRow;

/** What a store has against its reorder points. */
@RequestScoped
public class ReorderList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject BoardWords words;
  @Inject ReorderBoard board;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "reorder";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.material",
            "workshop.free",
            "store.reorder.coming",
            "store.reorder.least",
            "store.reorder.suggestion",
            "store.unit");
    for (ReorderRow row : board.of(chosen.getOne().ref()))
      sheet.row(
          row.point().material().name(),
          row.free(),
          row.coming(),
          row.point().least(),
          row.suggestion(),
          words.unit(row.free().unit()));
    return sheet;
  }
}
