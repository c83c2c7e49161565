package org.loomhive.wage.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;

class PieceRateTest {
  private static final Money HALF = Money.of("0.50", "INR");

  @Property
  void an_hour_at_the_piece_rate_is_never_worth_less_than_the_floor(
      @ForAll @LongRange(min = 1, max = 10_000_000) long floorHour,
      @ForAll @IntRange(min = 1, max = 20_000) int minutes,
      @ForAll @BigRange(min = "1", max = "3") BigDecimal complexity) {
    var rate = PieceRate.of(Money.ofMinor(floorHour, "INR"), minutes, complexity);
    assertFalse(rate.isUnderFloor());
    assertTrue(rate.hourlyValue().minor() >= floorHour);
    assertEquals(rate.amount(), rate.amount().ceilTo(HALF));
  }

  @Property
  void a_piece_rate_is_not_a_step_more_than_it_must_be(
      @ForAll @LongRange(min = 1, max = 10_000_000) long floorHour,
      @ForAll @IntRange(min = 1, max = 20_000) int minutes) {
    var rate = PieceRate.of(Money.ofMinor(floorHour, "INR"), minutes, BigDecimal.ONE);
    assertTrue(rate.at(rate.amount().minus(HALF)).isUnderFloor());
  }

  @Test
  void a_shawl_of_twenty_hours_by_a_skilled_weaver_in_meghalaya() {
    var rate = PieceRate.of(Money.of("78.00", "INR"), 1_200, BigDecimal.ONE);
    assertEquals(Money.of("1560.00", "INR"), rate.amount());
    assertEquals(Money.of("78.00", "INR"), rate.hourlyValue());
  }

  @Test
  void part_of_a_half_rupee_is_rounded_up() {
    var rate = PieceRate.of(Money.of("67.63", "INR"), 37, BigDecimal.ONE);
    assertEquals(Money.of("42.00", "INR"), rate.amount());
  }

  @Test
  void a_difficult_piece_pays_more() {
    var rate = PieceRate.of(Money.of("78.00", "INR"), 60, new BigDecimal("1.10"));
    assertEquals(Money.of("86.00", "INR"), rate.amount());
  }
}
