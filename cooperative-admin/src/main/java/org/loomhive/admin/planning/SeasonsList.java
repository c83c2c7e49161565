package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.membership.hours.Season;

/** The seasons of a cooperative that are not over. */
@RequestScoped
public class SeasonsList implements ListToTake {
  @Inject CalendarPage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "seasons";
  }

  @Override
  public Sheet sheet() {
    var sheet = words.sheet("planning.season", "planning.from", "planning.to", "planning.share");
    for (Season one : page.getSeasons())
      sheet.row(one.name(), one.days().from(), one.days().to(), one.sharePercent());
    return sheet;
  }
}
