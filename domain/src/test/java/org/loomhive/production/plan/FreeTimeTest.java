package org.loomhive.production.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.loomhive.production.plan.FreeTime.InHand;

class FreeTimeTest {
  private static final int[] HOUR_A_DAY = IntStream.rangeClosed(1, 10).map(d -> 60 * d).toArray();

  @Test
  void new_work_begins_when_material_is_there() {
    var free = FreeTime.of(HOUR_A_DAY, 2, List.of());
    assertEquals(0, free.by(1));
    assertEquals(60, free.by(2));
    assertEquals(480, free.by(9));
    assertEquals(480, free.by(500));
    assertEquals(0, free.by(-1));
  }

  @Test
  void what_she_has_in_hand_comes_first_where_it_is_due_and_uses_the_days_before() {
    var free = FreeTime.of(HOUR_A_DAY, 2, List.of(new InHand(4, 240)));
    assertEquals(60, free.by(4));
    assertEquals(360, free.by(9));
  }

  @Test
  void later_work_in_hand_keeps_its_time_too() {
    var free = FreeTime.of(HOUR_A_DAY, 0, List.of(new InHand(9, 540)));
    assertEquals(60, free.by(3));
    assertEquals(60, free.by(9));
  }

  @Test
  void says_when_so_much_is_done() {
    var free = FreeTime.of(HOUR_A_DAY, 2, List.of());
    assertEquals(2, free.dayWhenDone(60));
    assertEquals(3, free.dayWhenDone(61));
    assertEquals(-1, free.dayWhenDone(481));
  }

  /** Works through the days one by one, always at what is due first. */
  @Property(tries = 300)
  void what_fits_can_be_done_in_time_day_by_day(@ForAll long seed) {
    var dice = new Random(seed);
    var offered = new int[30];
    for (int day = 0; day < 30; day++)
      offered[day] = (day == 0 ? 0 : offered[day - 1]) + dice.nextInt(300);
    int start = dice.nextInt(6);
    var hers = new ArrayList<InHand>();
    for (int i = dice.nextInt(4); i > 0; i--)
      hers.add(new InHand(dice.nextInt(30), dice.nextInt(900)));
    var free = FreeTime.of(offered, start, hers);
    int due = dice.nextInt(30);
    boolean wasInTime = isInTime(offered, start, hers, new InHand(due, 0));
    int most = free.by(due);
    if (wasInTime && most > 0)
      assertTrue(isInTime(offered, start, hers, new InHand(due, most)), "fits");
    if (wasInTime) assertTrue(!isInTime(offered, start, hers, new InHand(due, most + 1)), "exact");
  }

  private static boolean isInTime(int[] offered, int start, List<InHand> hers, InHand added) {
    var due =
        new ArrayList<>(hers.stream().map(one -> new int[] {one.dueDay(), one.minutes()}).toList());
    var fresh = new int[] {added.dueDay(), added.minutes()};
    due.add(fresh);
    due.sort((a, b) -> a[0] - b[0]);
    for (int day = 0; day < offered.length; day++) {
      int left = offered[day] - (day == 0 ? 0 : offered[day - 1]);
      for (int[] one : due) {
        if (one == fresh && day < start) continue;
        int part = Math.min(left, one[1]);
        one[1] -= part;
        left -= part;
      }
      for (int[] one : due) if (one[0] <= day && one[1] > 0) return false;
    }
    return true;
  }
}
