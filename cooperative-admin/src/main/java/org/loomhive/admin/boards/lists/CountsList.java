package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.count.CountLot;

/** What was counted in a store, the newest first. */
@RequestScoped
public class CountsList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject CountLot counts;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "counts";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.lot",
            "workshop.when",
            "store.count.book",
            "store.count.found",
            "store.count.variance",
            "store.unit",
            "store.reason");
    return sheet.each(
        (first, count) -> counts.of(chosen.ref(), first, count),
        one ->
            sheet.row(
                one.lot(),
                one.countedAt(),
                one.inBook(),
                one.counted(),
                one.variance(),
                words.unit(one.counted().unit()),
                one.reason()));
  }
}
