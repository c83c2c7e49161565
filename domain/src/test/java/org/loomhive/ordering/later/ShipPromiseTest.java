package org.loomhive.ordering.later;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Refused;

class ShipPromiseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

  @Test
  void one_shift_of_a_week_is_only_told_and_a_longer_one_is_asked_about() {
    assertFalse(promise().asks(FIRST.plusDays(1), TODAY));
    assertFalse(promise().asks(FIRST.plusDays(7), TODAY));
    assertTrue(promise().asks(FIRST.plusDays(8), TODAY));
  }

  @Test
  void a_second_shift_is_asked_about_however_small_it_is() {
    var moved = promise(FIRST.plusDays(2));
    assertEquals(FIRST.plusDays(2), moved.now());
    assertTrue(moved.asks(FIRST.plusDays(3), TODAY));
  }

  @Test
  void a_promise_that_is_broken_already_is_measured_from_its_first_day() {
    var late = FIRST.plusDays(5);
    assertFalse(promise().asks(FIRST.plusDays(7), late));
    assertTrue(promise().asks(FIRST.plusDays(9), late));
  }

  @Test
  void a_new_day_is_later_than_the_last_one_and_never_over() {
    assertEquals(LaterRefusal.NOT_LATER, refusal(promise(), FIRST, TODAY));
    assertEquals(LaterRefusal.NOT_LATER, refusal(promise(), FIRST.minusDays(1), TODAY));
    var moved = promise(FIRST.plusDays(4));
    assertEquals(LaterRefusal.NOT_LATER, refusal(moved, FIRST.plusDays(4), TODAY));
    assertEquals(LaterRefusal.NOT_LATER, refusal(promise(), FIRST.plusDays(3), FIRST.plusDays(4)));
    assertFalse(promise().asks(FIRST.plusDays(4), FIRST.plusDays(4)));
  }

  @Test
  void half_a_year_is_a_slip_of_the_hand() {
    assertTrue(promise().asks(TODAY.plusDays(180), TODAY));
    assertEquals(LaterRefusal.TOO_FAR, refusal(promise(), TODAY.plusDays(181), TODAY));
  }

  private static ShipPromise promise(LocalDate... later) {
    return new ShipPromise(FIRST, List.of(later));
  }

  private static Enum<?> refusal(ShipPromise promise, LocalDate day, LocalDate today) {
    return assertThrows(Refused.class, () -> promise.asks(day, today)).reason();
  }
}
