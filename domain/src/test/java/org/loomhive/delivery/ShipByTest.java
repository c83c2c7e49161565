package org.loomhive.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.workbench.TestHouse;

class ShipByTest {
  private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 8);

  @Test
  void counting_starts_the_day_after_and_passes_over_sundays_and_holidays() {
    var days = new WorkingDays(Set.of(LocalDate.of(2027, 1, 14)));
    assertEquals(LocalDate.of(2027, 1, 9), days.after(FRIDAY, 1));
    assertEquals(LocalDate.of(2027, 1, 11), days.after(FRIDAY, 2));
    assertEquals(LocalDate.of(2027, 1, 15), days.after(FRIDAY, 5));
    assertEquals(FRIDAY, days.after(FRIDAY, 0));
  }

  @Property
  void always_ends_on_a_working_day(
      @ForAll @IntRange(min = 1, max = 200) int workingDays,
      @ForAll @IntRange(min = 0, max = 800) int later) {
    var days = new WorkingDays(Set.of(FRIDAY.plusDays(4)));
    var end = days.after(FRIDAY.plusDays(later), workingDays);
    assertTrue(days.isOn(end));
    assertFalse(end.isBefore(FRIDAY.plusDays(later + workingDays)));
  }

  @Test
  void the_day_is_the_workshops_own_and_not_the_buyers() {
    var variant = AProduct.madeToOrder();
    var lateFridayInLondon = Instant.parse("2027-03-05T20:00:00Z");
    var day = TestHouse.get(ShipBy.class).from(variant, lateFridayInLondon);
    assertEquals(LocalDate.of(2027, 3, 30), day);
  }
}
