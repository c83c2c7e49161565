package org.loomhive.membership.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * The time that somebody offers: her hours a week spread over the seven days, none on days of a
 * pause, and a share in a season.
 */
public record OfferedTime(int hoursPerWeek, List<Days> pauses, List<Season> seasons) {
  private static final int MINUTES_PER_HOUR = 60;
  private static final int ALL = 100;
  private static final int DAYS_PER_WEEK = 7;

  public OfferedTime {
    pauses = List.copyOf(pauses);
    seasons = List.copyOf(seasons);
  }

  /**
   * Minutes from a day on, added up: the first number is what the first day brings, the last what
   * all of them bring. What is less than a minute is carried to the next day.
   */
  public int[] minutesFrom(LocalDate first, int days) {
    var sums = new int[days];
    long parts = 0;
    for (int i = 0; i < days; i++) {
      parts += (long) hoursPerWeek * MINUTES_PER_HOUR * sharePercent(first.plusDays(i));
      sums[i] = Math.toIntExact(parts / (ALL * DAYS_PER_WEEK));
    }
    return sums;
  }

  private int sharePercent(LocalDate day) {
    if (pauses.stream().anyMatch(pause -> pause.has(day))) return 0;
    return seasons.stream()
        .filter(season -> season.days().has(day))
        .mapToInt(Season::sharePercent)
        .min()
        .orElse(ALL);
  }
}
