package org.loomhive.admin.scales;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.tally.PieceCounts;

/** What waits in a store to be counted in pieces. */
@RequestScoped
public class TallyList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject PieceCounts counts;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "tally";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.when",
            "workshop.lot",
            "workshop.material",
            "workshop.what",
            "workshop.howmuch",
            "store.unit");
    return sheet.each(
        (first, count) -> counts.waiting(chosen.ref(), first, count),
        one ->
            sheet.row(
                one.movedAt(),
                one.lot().number(),
                one.lot().material().name(),
                words.say("workshop.move." + one.kind()),
                one.quantity(),
                words.unit(one.quantity().unit())));
  }
}
