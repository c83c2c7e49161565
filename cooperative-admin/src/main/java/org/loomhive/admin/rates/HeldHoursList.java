package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.wage.worked.LoggedTime;

/** Hours that somebody is to ask about. */
@RequestScoped
public class HeldHoursList implements ListToTake {
  @Inject HeldHoursPage page;
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
    makers.meet(page.getAll().stream().map(LoggedTime::member));
    for (LoggedTime one : page.getAll())
      sheet.row(
          makers.called(one.member()),
          one.workOrder(),
          one.firstDay(),
          one.lastDay(),
          one.minutes());
    return sheet;
  }
}
