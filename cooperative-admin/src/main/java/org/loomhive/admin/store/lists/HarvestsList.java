package org.loomhive.admin.store.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.apiary.Apiaries;
import org.loomhive.kernel.Unit;

/** Lots of honey, and how much went into each. */
@RequestScoped
public class HarvestsList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Apiaries apiaries;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "harvests";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.lot",
            "store.harvest.blossom",
            "workshop.origin",
            "store.harvest.first",
            "store.harvest.taken",
            "store.unit",
            "store.harvest.water",
            "store.state");
    return sheet.each(
        (first, count) -> apiaries.lotsOf(chosen.ref(), first, count),
        one ->
            sheet.row(
                one.lot().number(),
                one.lot().blossom(),
                one.lot().district(),
                one.lot().openedOn(),
                one.harvested(),
                words.unit(Unit.KILOGRAM),
                one.mostMoisturePercent(),
                words.say(one.isStored() ? "store.harvest.stored" : "store.harvest.open")));
  }
}
