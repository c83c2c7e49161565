package org.loomhive.stock.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FreeHoursTest {
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Test
  void hours_are_free_at_the_end_of_the_week_that_fills_them() {
    var free = weeks(60, 0, 120);
    assertEquals(Optional.of(MONDAY.plusDays(5)), free.freeBy(60));
    assertEquals(Optional.of(MONDAY.plusDays(19)), free.freeBy(61));
  }

  @Test
  void where_there_are_not_enough_it_is_the_last_week_that_is_known() {
    assertEquals(Optional.of(MONDAY.plusDays(12)), weeks(10, 10).freeBy(1000));
    assertEquals(Optional.empty(), weeks().freeBy(1));
  }

  @Test
  void the_earliest_minutes_are_taken_first() {
    assertEquals(Map.of(MONDAY, 60L, MONDAY.plusDays(14), 30L), weeks(60, 0, 120).earliest(90));
  }

  @Property
  void never_takes_more_than_is_asked_or_free(
      @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 5000) Long> free,
      @ForAll @LongRange(min = 0, max = 60_000) long asked) {
    var hours = weeks(free.stream().mapToLong(Long::longValue).toArray());
    long all = free.stream().mapToLong(Long::longValue).sum();
    var taken = hours.earliest(asked);
    assertEquals(Math.min(all, asked), taken.values().stream().mapToLong(Long::longValue).sum());
    taken.forEach((week, part) -> assertTrue(part > 0 && part <= hours.byMonday().get(week)));
  }

  private static FreeHours weeks(long... free) {
    var weeks = new TreeMap<LocalDate, Long>();
    for (int i = 0; i < free.length; i++) weeks.put(MONDAY.plusWeeks(i), free[i]);
    return new FreeHours(weeks);
  }
}
