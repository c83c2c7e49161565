package org.loomhive.wage.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class WriteRatesTest {
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
  private final String state = AFloor.aState();
  private final Actor finance = new Actor("S-F", Set.of(Role.FINANCE_PREPARER), Set.of());
  private final WriteRates writing = TestHouse.get(WriteRates.class);
  private final WageRates rates = TestHouse.get(WageRates.class);

  @BeforeEach
  void somebody_works_there() {
    ACooperative.in(state);
  }

  @Test
  void a_later_row_ends_one_without_a_last_day_and_it_is_kept_who_wrote_it() {
    writing.write(rate("600", APRIL), finance);
    writing.write(rate("620", OCTOBER), finance);
    writing.write(rate("610", APRIL.plusMonths(3)), finance);
    assertEquals(Money.of("600", "INR"), floor(APRIL.plusMonths(3).minusDays(1)));
    assertEquals(Money.of("610", "INR"), floor(OCTOBER.minusDays(1)));
    assertEquals(Money.of("620", "INR"), floor(OCTOBER));
    assertEquals("S-F", rates.of(state).get(0).recordedBy().orElseThrow());
  }

  @Test
  void two_rows_of_one_day_or_with_days_in_common_are_refused_with_the_days() {
    writing.write(rate("600", APRIL).until(OCTOBER), finance);
    assertRefused(RateRefusal.RATE_THAT_DAY, rate("610", APRIL));
    var no = assertRefused(RateRefusal.RATES_OVERLAP, rate("610", OCTOBER));
    assertEquals(List.of(OCTOBER, OCTOBER), no.arguments().subList(3, 5));
    assertRefused(RateRefusal.RATES_OVERLAP, rate("590", APRIL.minusYears(1)).until(APRIL));
    writing.write(rate("610", OCTOBER.plusDays(1)), finance);
    assertEquals(2, rates.of(state).size());
  }

  @Test
  void a_gap_is_refused_with_its_first_and_last_day() {
    writing.write(rate("600", APRIL).until(OCTOBER.minusDays(1)), finance);
    var no = assertRefused(RateRefusal.RATES_LEAVE_GAP, rate("610", OCTOBER.plusDays(9)));
    assertEquals(List.of(OCTOBER, OCTOBER.plusDays(8)), no.arguments().subList(3, 5));
    assertEquals(SkillLevel.SKILLED, no.arguments().get(0));
  }

  @Test
  void other_grades_and_what_the_network_decided_do_not_stand_in_the_way() {
    writing.write(rate("600", APRIL), finance);
    writing.write(AFloor.rate(state, SkillLevel.UNSKILLED, "500", APRIL), finance);
    var house = new WageRate.Scope(state, SkillLevel.SKILLED, RateBasis.HOUSE);
    writing.write(new WageRate(house, AFloor.perDay("680", 26), APRIL, "test"), finance);
    assertEquals(3, rates.of(state).size());
  }

  @Test
  void what_has_no_source_no_people_or_another_currency_is_refused() {
    var scope = rate("600", APRIL).scope();
    var amount = AFloor.perDay("600", 26);
    assertRefused(RateRefusal.SOURCE_NEEDED, new WageRate(scope, amount, APRIL, " "));
    assertRefused(
        RateRefusal.NOBODY_WORKS_THERE, AFloor.rate("IN-XX", SkillLevel.SKILLED, "600", APRIL));
    var by = new RateAmount.Divisors(8, 26);
    var dollars = new RateAmount(Money.of("8", "USD"), PerTime.DAY, by);
    assertRefused(RateRefusal.OTHER_CURRENCY, new WageRate(scope, dollars, APRIL, "test"));
    assertThrows(Refused.class, () -> new RateAmount.Divisors(13, 26));
    assertThrows(Refused.class, () -> new RateAmount(Money.zero("INR"), PerTime.DAY, by));
    assertThrows(Refused.class, () -> rate("600", APRIL).until(APRIL.minusDays(1)));
  }

  @Test
  void a_table_is_tried_line_by_line_and_written_whole_or_not_at_all() {
    var lines =
        List.of(
            RateRow.read(2, rate("620", OCTOBER)),
            RateRow.read(3, rate("600", APRIL).until(OCTOBER)),
            RateRow.refused(4, new Refused(RateRefusal.CELL_WRONG, "amount", "ten")),
            RateRow.read(5, AFloor.rate(state, SkillLevel.UNSKILLED, "500", APRIL)));
    var tried = writing.tryOut(lines, finance);
    assertEquals(List.of(false, false, false, true), tried.stream().map(RateRow::isGood).toList());
    var no = assertThrows(Refused.class, () -> writing.writeAll(lines, finance));
    assertEquals(List.of(3L), no.arguments());
    assertTrue(rates.of(state).isEmpty());

    var good =
        List.of(
            RateRow.read(2, rate("620", OCTOBER)),
            RateRow.read(3, rate("600", APRIL).until(OCTOBER.minusDays(1))));
    assertEquals(2, writing.writeAll(good, finance));
    assertEquals(2, rates.of(state).size());
    var again = assertThrows(Refused.class, () -> writing.writeAll(good, finance));
    assertEquals(RateRefusal.LINES_WRONG, again.reason());
  }

  @Test
  void only_who_prepares_pay_writes_rates() {
    for (Role role : Set.of(Role.MANAGER, Role.FINANCE_APPROVER, Role.AUDITOR)) {
      var other = new Actor("S-X", Set.of(role), Set.of());
      var no = assertThrows(Refused.class, () -> writing.write(rate("600", APRIL), other));
      assertEquals(ActorRefusal.NOT_YOUR_ROLE, no.reason());
    }
  }

  @Test
  void a_table_grows_old_seven_months_after_its_newest_notified_row() {
    var old = TestHouse.get(OldRates.class);
    assertEquals(1, old.among(List.of(state), APRIL).size());
    writing.write(rate("600", APRIL), finance);
    assertTrue(old.among(List.of(state), APRIL.plusMonths(7)).isEmpty());
    var said = old.among(List.of(state), APRIL.plusMonths(7).plusDays(1));
    assertEquals(APRIL, said.get(0).newest().orElseThrow());
    var house = new WageRate.Scope(state, SkillLevel.SKILLED, RateBasis.HOUSE);
    writing.write(new WageRate(house, AFloor.perDay("680", 26), OCTOBER, "test"), finance);
    assertEquals(1, old.among(List.of(state), OCTOBER.plusMonths(2)).size());
  }

  private Refused assertRefused(RateRefusal why, WageRate rate) {
    var no = assertThrows(Refused.class, () -> writing.write(rate, finance));
    assertEquals(why, no.reason());
    return no;
  }

  private WageRate rate(String perDay, LocalDate from) {
    return AFloor.rate(state, SkillLevel.SKILLED, perDay, from);
  }

  private Money floor(LocalDate on) {
    return rates.floor(state, SkillLevel.SKILLED, on).amount().amount();
  }
}
