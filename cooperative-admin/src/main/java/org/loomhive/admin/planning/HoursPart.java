package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.stock.capacity.MakerHours;
import org.loomhive.stock.capacity.MakingWeek;

/** The hours of the next weeks, by craft: offered, and taken by open work. */
@Named("hoursPart")
@RequestScoped
public class HoursPart {
  private static final int WEEKS = 6;
  private static final int MINUTES_PER_HOUR = 60;

  @Inject ChosenCooperative chosen;
  @Inject MakerHours hours;

  public List<MakingWeek> getRows() {
    var last = MakerHours.firstMonday(chosen.getToday()).plusWeeks(WEEKS);
    return hours.weeksOf(chosen.ref(), chosen.getToday()).stream()
        .filter(week -> week.monday().isBefore(last) && week.offered() > 0)
        .toList();
  }

  public long hours(long minutes) {
    return minutes / MINUTES_PER_HOUR;
  }
}
