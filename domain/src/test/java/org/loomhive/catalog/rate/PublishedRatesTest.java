package org.loomhive.catalog.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Money;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class PublishedRatesTest {
  private static final LocalDate TODAY = TimeMachine.now().atZone(ZoneOffset.UTC).toLocalDate();
  private final PublishedRates rates = TestHouse.get(PublishedRates.class);

  @BeforeAll
  static void publish() {
    write("JPY", "170.00", TODAY.minusDays(9));
    write("JPY", "160.00", TODAY.minusDays(2));
    write("JPY", "1.00", TODAY.plusDays(1));
    write("USD", "1.25", TODAY.minusDays(3));
    write("KWD", "0.35", TODAY.minusDays(2));
    write("SEK", "11.00", TODAY.minusDays(40));
  }

  @ParameterizedTest
  @CsvSource({
    "10.00, EUR, JPY, 1600",
    "12.50, USD, JPY, 1600",
    "0.99, EUR, JPY, 158",
    "1600, JPY, USD, 12.50",
    "10.01, EUR, KWD, 3.504"
  })
  void the_latest_rate_on_or_before_today_counts_and_the_smallest_coin_is_kept(
      String amount, String from, String to, String about) {
    var found = rates.about(Money.of(amount, from), to).orElseThrow();
    assertEquals(Money.of(about, to), found.about());
  }

  @Test
  void the_older_of_two_rates_gives_the_day() {
    var about = rates.about(Money.of("1.00", "USD"), "JPY").orElseThrow();
    assertEquals(TODAY.minusDays(3), about.day());
    assertEquals("a test", about.source());
    assertEquals(0, new BigDecimal("128").compareTo(about.rate()), "so many yen are one dollar");
  }

  @Test
  void a_rate_that_is_older_than_a_month_or_unknown_is_not_shown() {
    assertEquals(Optional.empty(), rates.about(Money.of("1.00", "EUR"), "SEK"));
    assertEquals(Optional.empty(), rates.about(Money.of("1.00", "EUR"), "BHD"));
  }

  @Test
  void all_rates_have_one_base() {
    var other = new PublishedRate("USD", "JPY", BigDecimal.TEN).published(TODAY, "a test");
    assertThrows(IllegalArgumentException.class, () -> rates.add(other));
  }

  private static void write(String currency, String rate, LocalDate day) {
    TestHouse.get(PublishedRates.class)
        .add(new PublishedRate("EUR", currency, new BigDecimal(rate)).published(day, "a test"));
  }
}
