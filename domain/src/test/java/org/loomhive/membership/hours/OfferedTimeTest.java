package org.loomhive.membership.hours;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;

class OfferedTimeTest {
  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  private static final CooperativeRef COOPERATIVE = CooperativeRef.random();

  @Test
  void hours_of_a_week_are_spread_over_its_days_and_no_minute_is_lost() {
    var offered = new OfferedTime(7, List.of(), List.of());
    assertArrayEquals(new int[] {60, 120, 180}, offered.minutesFrom(MONDAY, 3));
    var odd = new OfferedTime(10, List.of(), List.of());
    assertEquals(600, odd.minutesFrom(MONDAY, 7)[6]);
  }

  @Test
  void a_pause_brings_nothing_and_a_season_its_share() {
    var pause = Days.of(MONDAY.plusDays(1), MONDAY.plusDays(1));
    var flood = season(50, MONDAY.plusDays(2), MONDAY.plusDays(2));
    var offered = new OfferedTime(7, List.of(pause), List.of(flood));
    assertArrayEquals(new int[] {60, 60, 90, 150}, offered.minutesFrom(MONDAY, 4));
  }

  @Test
  void where_two_seasons_meet_the_smaller_share_counts() {
    var flood = season(50, MONDAY, MONDAY.plusDays(6));
    var festival = season(0, MONDAY, MONDAY);
    var offered = new OfferedTime(7, List.of(), List.of(flood, festival));
    assertArrayEquals(new int[] {0, 30}, offered.minutesFrom(MONDAY, 2));
  }

  @Property
  void no_week_brings_more_than_was_offered(
      @ForAll @IntRange(min = 0, max = 48) int hours,
      @ForAll @IntRange(min = 0, max = 100) int share,
      @ForAll @IntRange(min = 0, max = 80) int day) {
    var flood = season(share, MONDAY.plusDays(10), MONDAY.plusDays(40));
    var sums = new OfferedTime(hours, List.of(), List.of(flood)).minutesFrom(MONDAY, 100);
    assertTrue(sums[day + 7] - sums[day] <= hours * 60 + 1);
  }

  @Test
  void days_end_after_they_begin_and_a_share_is_a_percent() {
    assertRefused(HoursRefusal.ENDS_BEFORE_IT_BEGINS, () -> Days.of(MONDAY, MONDAY.minusDays(1)));
    assertRefused(HoursRefusal.TOO_LONG, () -> Days.of(MONDAY, MONDAY.plusYears(3)));
    assertRefused(HoursRefusal.NOT_A_SHARE, () -> season(101, MONDAY, MONDAY));
    assertRefused(
        HoursRefusal.NAME_NEEDED, () -> new Season(COOPERATIVE, " ", Days.of(MONDAY, MONDAY), 50));
  }

  private static Season season(int share, LocalDate from, LocalDate to) {
    return new Season(COOPERATIVE, "Test season", Days.of(from, to), share);
  }

  private static void assertRefused(HoursRefusal why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
