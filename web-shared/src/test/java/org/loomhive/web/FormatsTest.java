package org.loomhive.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.language.Spoken;

class FormatsTest {
  private final Formats format = new Formats();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1250.00; USD; $1,250.00",
        "125000.50; INR; ₹1,25,000.50",
        "89.90; EUR; €89.90",
        "12; GBP; £12.00",
        "-3.10; USD; -$3.10"
      })
  void money_is_written_as_its_users_write_it(String amount, String currency, String written) {
    assertEquals(written, format.money(Money.of(amount, currency)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; HANK; 1 hank",
        "1.000; HANK; 1 hank",
        "2; HANK; 2 hanks",
        "0; HANK; 0 hanks",
        "1.5; CONE; 1.5 cones",
        "0.5; BUNDLE; 0.5 bundles",
        "1; BUNDLE; 1 bundle",
        "1; FRAME; 1 frame",
        "1; PIECE; 1 piece",
        "1250; PIECE; 1,250 pieces",
        "1; KILOGRAM; 1 kg",
        "1250.5; KILOGRAM; 1,250.5 kg",
        "1; METRE; 1 m"
      })
  void one_is_said_otherwise_than_many(String amount, Unit unit, String written) {
    assertEquals(written, format.quantity(Quantity.of(amount, unit)));
  }

  @Test
  void days_and_moments_are_those_of_the_cooperatives_unless_said() {
    assertEquals("22 Nov 2026", format.date(LocalDate.of(2026, 11, 22)));
    var evening = Instant.parse("2026-11-22T20:00:00Z");
    assertEquals("23 Nov 2026, 01:30", format.moment(evening, null));
    assertEquals("22 Nov 2026, 21:00", format.moment(evening, "Europe/Berlin"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "DE; 1.250,00 €; 1.250,00 $; 22. Nov. 2026; Deutschland",
        "FR; 1 250,00 €; 1 250,00 $US; 22 nov. 2026; Allemagne",
        "ES; 1250,00 €; 1250,00 US$; 22 nov 2026; Alemania",
        "JA; €1,250.00; $1,250.00; 2026年11月22日; ドイツ",
        "HI; €1,250.00; $1,250.00; 22 नव॰ 2026; जर्मनी"
      })
  void each_language_writes_in_its_own_way(
      Language language, String euros, String dollars, String day, String country)
      throws Exception {
    Spoken.in(
        language,
        () -> {
          assertEquals(euros, plain(format.money(Money.of("1250", "EUR"))));
          assertEquals(dollars, plain(format.money(Money.of("1250", "USD"))));
          assertEquals(day, format.date(LocalDate.of(2026, 11, 22)));
          assertEquals(country, Spoken.country("DE"));
        });
    assertEquals("€1,250.00", format.money(Money.of("1250", "EUR")));
  }

  /** Blanks that do not break are blanks. */
  private static String plain(String written) {
    return written.replaceAll("[\\u00A0\\u202F]", " ");
  }

  @Test
  void a_sentence_is_filled_with_words_and_numbers_as_its_language_writes_them() throws Exception {
    var sentence = "{0} of {1}";
    assertEquals("4.7 of 1,250", format.filled(sentence, List.of(new BigDecimal("4.7"), 1250)));
    Spoken.in(
        Language.DE,
        () -> assertEquals("4,7 of 1.250", format.filled(sentence, List.of(4.7, 1250))));
    assertEquals("none of you", format.filled(sentence, List.of("none", "you")));
  }

  @Test
  void a_sentence_may_choose_its_words_by_a_number() {
    var sentence = "{0,choice,0#no piece|1#one piece|1<{0} pieces} of {1}";
    assertEquals("no piece of silk", format.filled(sentence, List.of(0, "silk")));
    assertEquals("1,200 pieces of silk", format.filled(sentence, List.of(1200, "silk")));
  }

  @Test
  void what_is_not_there_is_written_as_nothing() {
    assertEquals("", format.money(null));
    assertEquals("", format.date(null));
    assertEquals("", format.moment(null, null));
  }

  @Test
  void a_long_list_has_pages() {
    var middle = Paging.of("2", 24, 60);
    assertEquals(24, middle.first());
    assertEquals(3, middle.getPages());
    assertTrue(middle.isHasPrevious() && middle.isHasNext());
    assertFalse(Paging.of("nonsense", 24, 20).isSeveral());
    assertEquals(1, Paging.of("-4", 24, 60).getNumber());
  }
}
