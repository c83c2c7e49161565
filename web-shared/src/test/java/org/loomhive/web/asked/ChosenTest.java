package org.loomhive.web.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChosenTest {
  @Test
  void a_choice_is_found_by_its_name_alone() {
    assertEquals(Optional.of(DayOfWeek.MONDAY), Chosen.of(DayOfWeek.class, "MONDAY"));
    for (var other : new String[] {"monday", " MONDAY", "", "HOLIDAY", null})
      assertEquals(Optional.empty(), Chosen.of(DayOfWeek.class, other), other);
  }
}
