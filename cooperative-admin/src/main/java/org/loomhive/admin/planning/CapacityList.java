package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.stock.capacity.MakerHours;
import org.loomhive.stock.capacity.MakingWeek;

/** Hours of every week that is counted, by craft. */
@RequestScoped
public class CapacityList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject MakerHours hours;
  @Inject HoursPart part;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "capacity";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "planning.hours.week",
            "planning.hours.craft",
            "planning.hours.offered",
            "planning.hours.taken",
            "planning.hours.free");
    for (MakingWeek one : hours.weeksOf(chosen.ref(), chosen.getToday()))
      sheet.row(
          one.monday(),
          words.say("people.skill." + one.craft()),
          part.hours(one.offered()),
          part.hours(one.taken()),
          part.hours(one.free()));
    return sheet;
  }
}
