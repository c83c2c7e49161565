package org.loomhive.wage.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
  private final Actor finance = AFloor.WRITER;
  private final WriteRates writing = TestHouse.get(WriteRates.class);
  private final AgreeToRates agreeing = TestHouse.get(AgreeToRates.class);
  private final WageRates rates = TestHouse.get(WageRates.class);

  @BeforeEach
  void somebody_works_there() {
    ACooperative.in(state);
  }

  @Test
  void a_later_row_ends_one_without_a_last_day_and_it_is_kept_who_wrote_it_and_who_agreed() {
    AFloor.agreed(rate("600", APRIL));
    AFloor.agreed(rate("620", OCTOBER));
    AFloor.agreed(rate("610", APRIL.plusMonths(3)));
    assertEquals(Money.of("600", "INR"), floor(APRIL.plusMonths(3).minusDays(1)));
    assertEquals(Money.of("610", "INR"), floor(OCTOBER.minusDays(1)));
    assertEquals(Money.of("620", "INR"), floor(OCTOBER));
    assertEquals("S-F", rates.of(state).get(0).recordedBy().orElseThrow());
    assertEquals("S-A", rates.of(state).get(0).agreedBy().orElseThrow());
  }

  @Test
  void two_rows_of_one_day_or_with_days_in_common_are_refused_with_the_days() {
    writing.write(rate("600", APRIL).until(OCTOBER), finance);
    assertRefused(RateRefusal.RATE_THAT_DAY, rate("610", APRIL));
    var no = assertRefused(RateRefusal.RATES_OVERLAP, rate("610", OCTOBER));
    assertEquals(List.of(OCTOBER, OCTOBER), no.arguments().subList(3, 5));
    assertRefused(RateRefusal.RATES_OVERLAP, rate("590", APRIL.minusYears(1)).until(APRIL));
    writing.write(rate("610", OCTOBER.plusDays(1)), finance);
    assertEquals(2, all());
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
    AFloor.agreed(rate("600", APRIL));
    AFloor.agreed(AFloor.rate(state, SkillLevel.UNSKILLED, "500", APRIL));
    var house = new WageRate.Scope(state, SkillLevel.SKILLED, RateBasis.HOUSE);
    AFloor.agreed(new WageRate(house, AFloor.perDay("680", 26), APRIL, "test"));
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
    assertEquals(0, all());

    var good =
        List.of(
            RateRow.read(2, rate("620", OCTOBER)),
            RateRow.read(3, rate("600", APRIL).until(OCTOBER.minusDays(1))));
    assertEquals(2, writing.writeAll(good, finance).rates().size());
    assertEquals(2, all());
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
    var sheet = writing.write(rate("600", APRIL), finance);
    assertEquals(1, old.among(List.of(state), APRIL).size(), "nobody agreed to it yet");
    agreeing.agree(sheet.number(), AFloor.SECOND);
    assertTrue(old.among(List.of(state), APRIL.plusMonths(7)).isEmpty());
    var said = old.among(List.of(state), APRIL.plusMonths(7).plusDays(1));
    assertEquals(APRIL, said.get(0).newest().orElseThrow());
    var house = new WageRate.Scope(state, SkillLevel.SKILLED, RateBasis.HOUSE);
    AFloor.agreed(new WageRate(house, AFloor.perDay("680", 26), OCTOBER, "test"));
    assertEquals(1, old.among(List.of(state), OCTOBER.plusMonths(2)).size());
  }

  @Test
  void a_rate_is_no_floor_until_somebody_else_with_the_right_agreed_to_it() {
    AFloor.agreed(rate("600", APRIL));
    var sheet = writing.write(rate("640", OCTOBER), finance).number();
    assertEquals(Money.of("600", "INR"), floor(OCTOBER));
    var both = new Actor("S-F", Set.of(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER), Set.of());
    assertNot(RateRefusal.YOU_WROTE_IT, () -> agreeing.agree(sheet, both));
    var other = new Actor("S-O", Set.of(Role.FINANCE_PREPARER), Set.of());
    assertNot(ActorRefusal.NOT_YOUR_ROLE, () -> agreeing.agree(sheet, other));
    assertNot(ActorRefusal.NOT_YOUR_ROLE, () -> agreeing.decline(sheet, other));
    agreeing.agree(sheet, AFloor.SECOND);
    agreeing.agree(sheet, AFloor.SECOND);
    assertEquals(Money.of("640", "INR"), floor(OCTOBER));
    assertNot(RateRefusal.SHEET_IN_FORCE, () -> agreeing.decline(sheet, finance));
  }

  @Test
  void what_was_taken_back_never_counts_and_leaves_its_day_free() {
    var slip = writing.write(rate("64", APRIL), finance).number();
    agreeing.decline(slip, finance);
    agreeing.decline(slip, AFloor.SECOND);
    assertNot(RateRefusal.SHEET_DECLINED, () -> agreeing.agree(slip, AFloor.SECOND));
    AFloor.agreed(rate("640", APRIL));
    assertEquals(Money.of("640", "INR"), floor(APRIL));
  }

  @Test
  void what_fitted_when_it_was_written_has_to_fit_still_when_it_is_agreed_to() {
    var nextYear = OCTOBER.plusYears(1);
    AFloor.agreed(rate("600", APRIL).until(OCTOBER.minusDays(1)));
    var next = rate("620", OCTOBER).until(nextYear.minusDays(1));
    var between = writing.write(next, finance).number();
    var last = writing.write(rate("640", nextYear), finance).number();
    agreeing.decline(between, finance);
    assertNot(RateRefusal.RATES_LEAVE_GAP, () -> agreeing.agree(last, AFloor.SECOND));
  }

  @Test
  void several_who_agree_at_once_agree_once() throws Exception {
    var sheet = writing.write(rate("600", APRIL), finance).number();
    Callable<Object> yes = () -> agreeing.agree(sheet, AFloor.SECOND);
    var workers = Executors.newFixedThreadPool(3);
    try {
      for (var each : workers.invokeAll(List.of(yes, yes, yes))) each.get();
    } finally {
      workers.shutdown();
    }
    assertEquals(Money.of("600", "INR"), floor(APRIL));
  }

  private static void assertNot(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }

  /** In force or waiting. */
  private int all() {
    return rates.inForceOrWaiting(rate("1", APRIL).scope()).size();
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
