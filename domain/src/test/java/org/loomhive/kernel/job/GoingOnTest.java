package org.loomhive.kernel.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GoingOnTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");
  private final GoingOn goingOn = new GoingOn();

  @Test
  void the_first_look_after_a_start_is_at_everything() {
    assertEquals(Instant.EPOCH, goingOn.since(MORNING));
  }

  @Test
  void the_next_one_begins_before_the_last_so_that_nothing_falls_between() {
    lookedAt(MORNING);
    var since = goingOn.since(MORNING.plus(Duration.ofMinutes(5)));
    assertTrue(since.isBefore(MORNING));
    assertTrue(since.isAfter(MORNING.minus(Duration.ofHours(2))));
  }

  @Test
  void once_a_day_everything_is_looked_at_again() {
    for (int minutes = 0; minutes <= 24 * 60; minutes += 60)
      lookedAt(MORNING.plus(Duration.ofMinutes(minutes)));
    assertEquals(Instant.EPOCH, goingOn.since(MORNING.plus(Duration.ofHours(25))));
  }

  @Test
  void a_look_that_failed_is_done_again() {
    lookedAt(MORNING);
    var later = MORNING.plus(Duration.ofHours(3));
    var since = goingOn.since(later);
    assertEquals(since, goingOn.since(later.plusSeconds(1)));
  }

  @Test
  void a_clock_that_was_set_back_makes_it_look_at_everything() {
    lookedAt(MORNING);
    assertEquals(Instant.EPOCH, goingOn.since(MORNING.minusSeconds(60)));
  }

  private void lookedAt(Instant when) {
    goingOn.done(goingOn.since(when), when);
  }
}
