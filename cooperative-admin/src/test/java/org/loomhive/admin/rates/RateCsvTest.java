package org.loomhive.admin.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.wage.rate.PerTime;
import org.loomhive.wage.rate.RateBasis;
import org.loomhive.wage.rate.RateRefusal;
import org.loomhive.wage.rate.RateRow;
import org.loomhive.wage.rate.SkillLevel;

class RateCsvTest {
  private static final String HEAD = String.join(";", RateCsv.COLUMNS) + "\n";
  private static final String GOOD =
      "IN-AS;semi-skilled;notified;10138.75;INR;month;8;30;2024-06-01;;;Gazette";

  @Test
  void a_line_is_a_rate_with_commas_or_semicolons_between_its_cells() {
    for (String table : List.of(HEAD + GOOD, (HEAD + GOOD).replace(';', ','))) {
      var row = RateCsv.read(table).get(0);
      assertEquals(2, row.line());
      var rate = row.rate().orElseThrow();
      assertEquals("IN-AS", rate.stateCode());
      assertEquals(SkillLevel.SEMI_SKILLED, rate.level());
      assertEquals(RateBasis.NOTIFIED, rate.basis());
      assertEquals(PerTime.MONTH, rate.amount().per());
      assertEquals(Money.of("10138.75", "INR"), rate.amount().amount());
      assertEquals(30, rate.amount().daysPerMonth());
      assertEquals(LocalDate.of(2024, 6, 1), rate.validFrom());
      assertTrue(rate.validTo().isEmpty() && rate.notification().isEmpty());
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "skill, semi-skilled, clever",
    "basis, notified, guessed",
    "amount, 10138.75, 10138.755",
    "amount, 10138.75, much",
    "currency, INR, rupees",
    "per, month, year",
    "hours, ;8;, ;eight;",
    "from, 2024-06-01, 1.6.2024",
    "source, Gazette, ''"
  })
  void a_cell_that_cannot_be_read_is_named(String column, String good, String bad) {
    var no = RateCsv.read(HEAD + GOOD.replace(good, bad)).get(0).no().orElseThrow();
    assertEquals(RateRefusal.CELL_WRONG, no.reason());
    assertEquals(column, no.arguments().get(0));
  }

  @Test
  void the_lines_around_a_bad_one_are_read() {
    var rows = RateCsv.read(HEAD + GOOD + "\nIN-AS;x\n" + GOOD.replace("10138.75", "-1") + "\n");
    assertEquals(List.of(true, false, false), rows.stream().map(RateRow::isGood).toList());
    assertEquals(RateRefusal.RATE_NOT_POSITIVE, rows.get(2).no().orElseThrow().reason());
    var more = RateCsv.read(HEAD + GOOD + ";of which year?").get(0).no().orElseThrow();
    assertEquals(List.of(13, "of which year?"), more.arguments());
  }

  @Test
  void what_is_no_table_has_no_lines_or_is_refused() {
    assertTrue(RateCsv.read(HEAD).isEmpty());
    for (String wrong : List.of("a;a\n1;2\n", "a;\"b")) assertTrue(isRefused(wrong), wrong);
  }

  private static boolean isRefused(String text) {
    try {
      return RateCsv.read(text).stream().noneMatch(RateRow::isGood);
    } catch (Refused no) {
      return no.reason() == RateRefusal.NO_LINES;
    }
  }
}
