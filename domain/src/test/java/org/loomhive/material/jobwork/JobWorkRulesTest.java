package org.loomhive.material.jobwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

class JobWorkRulesTest {
  private final JobWorkRules india = JobWorkRules.of("IN-ML").orElseThrow();

  @Test
  void inputs_have_one_year_and_capital_goods_three() {
    var sent = LocalDate.of(2024, 2, 29);
    assertEquals(LocalDate.of(2025, 2, 28), india.inputsUntil(sent));
    assertEquals(LocalDate.of(2027, 2, 28), india.capitalGoodsUntil(sent));
    assertEquals(List.of(9, 11, 12), india.warnMonths());
  }

  @Test
  void a_country_without_a_file_asks_nothing() {
    assertTrue(JobWorkRules.of("NP-BA").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2025, 4",
    "2026-04-01, 2026, 1",
    "2026-06-30, 2026, 1",
    "2026-07-01, 2026, 2",
    "2026-12-31, 2026, 3",
    "2027-01-01, 2026, 4"
  })
  void the_year_begins_in_april(LocalDate day, int year, int quarter) {
    assertEquals(year, india.yearOf(day));
    assertEquals(quarter, india.quarterOf(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, true, 2026-10-25",
    "2026-09-30, true, 2026-10-25",
    "2026-10-01, true, 2027-04-25",
    "2026-04-01, false, 2027-04-25",
    "2027-03-31, false, 2027-04-25"
  })
  void the_form_is_due_on_the_25th_after_its_period(LocalDate day, boolean large, LocalDate due) {
    assertEquals(due, india.formDue(day, large));
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void every_unit_has_a_code_of_three_letters(Unit unit) {
    assertTrue(india.coded(Quantity.of(1, unit)).code().matches("[A-Z]{3}"));
  }

  @Test
  void litres_are_told_in_millilitres_since_the_list_has_no_litre() {
    var told = india.coded(Quantity.of("1.250", Unit.LITRE));
    assertEquals("MLT", told.code());
    assertEquals(0, told.amount().compareTo(new java.math.BigDecimal("1250")));
  }

  @Test
  void every_rule_says_where_it_stands_and_since_when() {
    for (String source : india.sources())
      assertTrue(source.matches(".+ \\(\\d{4}-\\d{2}-\\d{2}\\)"), source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17AAAAU1234A1Z5", "18AAAAK1234A1ZD", "13AAAAT1234A1ZE"})
  void a_tax_number_is_checked_by_its_last_sign(String number) {
    assertTrue(TaxNumber.isSound(number));
    assertFalse(TaxNumber.isSound(number.replace("1234", "1243")));
    assertFalse(TaxNumber.isSound(number.substring(0, 14)));
  }

  @Test
  void a_tax_number_may_be_typed_with_blanks() {
    assertEquals("17AAAAU1234A1Z5", TaxNumber.tidied(" 17aaaau 1234 a1z5 "));
  }
}
