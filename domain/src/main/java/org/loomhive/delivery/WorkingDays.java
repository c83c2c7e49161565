package org.loomhive.delivery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days on which a workshop works: not on Sundays, not on its holidays. */
public record WorkingDays(Set<LocalDate> holidays) {
  public WorkingDays {
    holidays = Set.copyOf(holidays);
  }

  public boolean isOn(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  /** The day on which so many working days are over; counting starts the day after. */
  public LocalDate after(LocalDate day, int workingDays) {
    var reached = day;
    for (int left = workingDays; left > 0; ) {
      reached = reached.plusDays(1);
      if (isOn(reached)) left--;
    }
    return reached;
  }
}
