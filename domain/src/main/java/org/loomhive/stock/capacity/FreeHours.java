package org.loomhive.stock.capacity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Minutes of a craft that nobody takes or holds, week by week.
 *
 * @param byMonday by the first day of the week
 */
public record FreeHours(SortedMap<LocalDate, Long> byMonday) {
  private static final int SATURDAY = 5;

  public FreeHours {
    byMonday = new TreeMap<>(byMonday);
  }

  /**
   * The Saturday by which so many minutes are free; of the last week that is known where there are
   * not enough. Empty where nothing is known, so that the usual days count.
   */
  public Optional<LocalDate> freeBy(long minutes) {
    if (byMonday.isEmpty()) return Optional.empty();
    long sum = 0;
    for (var week : byMonday.entrySet()) {
      sum += week.getValue();
      if (sum >= minutes) return Optional.of(week.getKey().plusDays(SATURDAY));
    }
    return Optional.of(byMonday.lastKey().plusDays(SATURDAY));
  }

  /**
   * Which minutes of which weeks make up so many, the earliest first; fewer where there are not.
   */
  public Map<LocalDate, Long> earliest(long minutes) {
    var taken = new LinkedHashMap<LocalDate, Long>();
    long left = minutes;
    for (var week : byMonday.entrySet()) {
      long part = Math.min(left, week.getValue());
      if (part > 0) taken.put(week.getKey(), part);
      left -= Math.max(0, part);
    }
    return taken;
  }
}
