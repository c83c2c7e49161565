package org.loomhive.production.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IncomeSpreadTest {
  @Test
  void is_even_when_all_have_the_same_and_when_nobody_has_anything() {
    assertEquals(new IncomeSpread(0, 500), IncomeSpread.of(List.of(500L, 500L, 500L)));
    assertEquals(new IncomeSpread(0, 0), IncomeSpread.of(List.of(0L, 0L)));
    assertEquals(new IncomeSpread(0, 0), IncomeSpread.of(List.of()));
  }

  @Test
  void is_known_for_known_cases() {
    assertEquals(750, IncomeSpread.of(List.of(0L, 0L, 0L, 100L)).giniPerMille());
    assertEquals(250, IncomeSpread.of(List.of(10L, 20L, 30L, 40L)).giniPerMille());
  }

  @Test
  void the_lowest_tenth_is_at_least_one_person() {
    assertEquals(1, IncomeSpread.of(List.of(9L, 1L, 5L)).lowestTenth());
    var twenty = java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList();
    assertEquals(1, IncomeSpread.of(twenty).lowestTenth());
    var more = java.util.stream.LongStream.rangeClosed(1, 21).boxed().toList();
    assertEquals(2, IncomeSpread.of(more).lowestTenth());
  }

  @Test
  void the_median_is_the_middle_one() {
    assertEquals(5, IncomeSpread.median(List.of(9L, 1L, 5L)));
    assertEquals(1, IncomeSpread.median(List.of(9L, 1L)));
    assertEquals(0, IncomeSpread.median(List.of()));
  }

  @Property
  void giving_to_the_poorest_never_makes_it_less_even(
      @ForAll @Size(min = 2, max = 30)
          List<@LongRange(min = 1, max = 1_000_000_000_000L) Long> all) {
    var sorted = new java.util.ArrayList<>(all.stream().sorted().toList());
    int before = IncomeSpread.of(sorted).giniPerMille();
    sorted.set(0, sorted.get(sorted.size() - 1));
    int after = IncomeSpread.of(sorted).giniPerMille();
    assertTrue(after <= before && before >= 0 && before < 1000);
  }
}
