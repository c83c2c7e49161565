package org.loomhive.wage.deduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;

class CapsTest {
  @Property
  void what_is_kept_back_is_under_half_within_the_share_and_leaves_the_floor(
      @ForAll @LongRange(min = 0, max = 10_000_000) long pay,
      @ForAll @LongRange(min = 0, max = 10_000_000) long floor,
      @ForAll @IntRange(min = 0, max = 60) int percent) {
    long most = new Caps(inr(pay), inr(floor), percent).most().minor();
    assertTrue(most >= 0);
    if (most == 0) return;
    assertTrue(most * 2 < pay, "under half");
    assertTrue(most * 100 <= pay * percent, "within the share");
    assertTrue(pay - most >= floor, "the floor is left");
  }

  @Test
  void the_strictest_of_the_three_counts() {
    assertEquals(inr(25_000), new Caps(inr(100_000), inr(0), 25).most());
    assertEquals(inr(10_000), new Caps(inr(100_000), inr(0), 10).most());
    assertEquals(inr(20_000), new Caps(inr(100_000), inr(80_000), 25).most());
    assertEquals(inr(49_999), new Caps(inr(100_000), inr(0), 90).most());
    assertEquals(inr(0), new Caps(inr(78_000), inr(78_000), 25).most());
  }

  @Test
  void nothing_is_kept_back_from_nothing() {
    assertEquals(inr(0), new Caps(inr(0), inr(0), 25).most());
    assertEquals(inr(0), new Caps(inr(-500), inr(0), 25).most());
  }

  private static Money inr(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
