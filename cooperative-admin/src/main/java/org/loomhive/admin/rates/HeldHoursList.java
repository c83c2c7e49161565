package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.wage.worked.LoggedTime;
import org.loomhive.wage.worked.LoggedTimes;

/** Hours that somebody is to ask about. */
@RequestScoped
public class HeldHoursList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject LoggedTimes times;
  @Inject Names makers;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "hours";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.maker",
            "pieces.work",
            "rates.held.taken",
            "rates.held.finished",
            "rates.held.inminutes");
    var held = times.heldIn(chosen.ref());
    makers.meet(held.stream().map(LoggedTime::member));
    for (LoggedTime one : held)
      sheet.row(
          makers.called(one.member()),
          one.workOrder(),
          one.firstDay(),
          one.lastDay(),
          one.minutes());
    return sheet;
  }
}
