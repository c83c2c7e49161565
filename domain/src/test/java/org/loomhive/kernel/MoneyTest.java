package org.loomhive.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Property
  void sharing_loses_no_coin(
      @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long minor,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 10_000) Integer> weights) {
    var whole = Money.ofMinor(minor, "EUR");
    var shares = whole.split(weights.stream().mapToLong(Integer::longValue).toArray());
    assertEquals(whole, Money.sum("EUR", shares));
  }

  @Test
  void coins_left_over_go_to_the_largest_remainders() {
    var shares = Money.of("1.00", "USD").split(1, 1, 1);
    assertEquals(List.of(34L, 33L, 33L), shares.stream().map(Money::minor).toList());
  }

  @Test
  void knows_how_many_decimals_a_currency_has() {
    assertEquals(1250, Money.of("12.50", "USD").minor());
    assertEquals(1250, Money.of("1250", "JPY").minor());
    assertEquals(1250, Money.of("1.250", "BHD").minor());
    assertThrows(ArithmeticException.class, () -> Money.of("1.5", "JPY"));
  }

  @Test
  void two_currencies_do_not_mix() {
    var rupees = Money.of("1", "INR");
    assertThrows(IllegalArgumentException.class, () -> rupees.plus(Money.of("1", "USD")));
  }

  @Test
  void an_overflow_is_loud() {
    var most = Money.ofMinor(Long.MAX_VALUE, "INR");
    assertThrows(ArithmeticException.class, () -> most.plus(Money.ofMinor(1, "INR")));
  }

  @Test
  void rounds_up_to_the_next_half_rupee() {
    var step = Money.of("0.50", "INR");
    assertEquals(Money.of("117.50", "INR"), Money.of("117.01", "INR").ceilTo(step));
    assertEquals(Money.of("117.00", "INR"), Money.of("117.00", "INR").ceilTo(step));
  }
}
