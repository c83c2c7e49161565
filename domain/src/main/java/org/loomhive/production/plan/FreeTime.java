package org.loomhive.production.plan;

import java.util.List;

/**
 * How many minutes of new work a maker can do by each day, so that neither the hours of a week that
 * she offers are passed nor what she has in hand is late. Days are counted from the day of the
 * plan, which is day 0.
 */
public final class FreeTime {
  private final int[] by;

  private FreeTime(int[] by) {
    this.by = by;
  }

  /** What she has in hand already: minutes that are to be done by a day. */
  public record InHand(int dueDay, int minutes) {}

  /**
   * @param offered minutes that she offers, added up from day 0 on
   * @param startDay the first day on which she can begin new work
   */
  public static FreeTime of(int[] offered, int startDay, List<InHand> hers) {
    int days = offered.length;
    var due = new int[days];
    for (InHand one : hers) due[Math.min(Math.max(0, one.dueDay()), days - 1)] += one.minutes();
    int before = startDay == 0 ? 0 : offered[Math.min(startDay, days) - 1];
    var free = new int[days];
    int committed = 0;
    for (int day = 0; day < days; day++) {
      committed += due[day];
      if (day < startDay) continue;
      free[day] = Math.max(0, offered[day] - before - Math.max(0, committed - before));
    }
    for (int day = days - 2; day >= startDay; day--) free[day] = Math.min(free[day], free[day + 1]);
    return new FreeTime(free);
  }

  /** Minutes of new work that can be done by the end of a day. */
  public int by(int day) {
    if (day < 0) return 0;
    return by[Math.min(day, by.length - 1)];
  }

  /** The first day at whose end so many minutes of new work can be done; -1 when there is none. */
  public int dayWhenDone(int minutes) {
    int low = 0;
    int high = by.length - 1;
    if (by[high] < minutes) return -1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (by[middle] >= minutes) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
