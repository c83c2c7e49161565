package org.loomhive.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class CorrectWageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private final Member weaver = ACooperative.memberOf(ACooperative.inMeghalaya(), Skill.WEAVING);
  private final CorrectWage correcting = TestHouse.get(CorrectWage.class);
  private final EarnedWage wage = AnEarnedWage.of(weaver, DAY);

  @Test
  void a_correction_is_a_further_row_and_the_books_follow() {
    correct(1, "-80.00");
    correct(1, "-80.00");
    var rows = TestHouse.get(Earnings.class).rows(wage.workOrder());
    assertEquals(2, rows.size());
    assertEquals(Money.of("780.00", "INR"), rows.get(0).amount());
    assertEquals("counted twice", rows.get(1).reason().orElseThrow());
    var payable = TestHouse.get(Journal.class).balance(WAGES_PAYABLE, weaver.ref(), "INR");
    assertEquals(Money.of("-700.00", "INR"), payable);
  }

  @Test
  void no_more_is_taken_back_than_was_earned() {
    var no = assertThrows(Refused.class, () -> correct(1, "-780.01"));
    assertEquals(WageRefusal.MORE_THAN_EARNED, no.reason());
  }

  @Test
  void a_page_can_only_add() {
    var less = new CorrectWage.Correction(1, Money.of("-1.00", "INR"), 0, "spoiled");
    var no =
        assertThrows(Refused.class, () -> correcting.add(wage.workOrder(), less, Actor.system()));
    assertEquals(WageRefusal.NEVER_LESS, no.reason());
  }

  @Test
  void what_a_slip_promised_is_not_taken_back_but_more_may_come() {
    ASlip.close(weaver, wage.period());
    var no = assertThrows(Refused.class, () -> correct(1, "-10.00"));
    assertEquals(WageRefusal.ALREADY_ON_SLIP, no.reason());
    assertEquals(wage.period().plusMonths(1), correct(1, "10.00").period());
  }

  @Test
  void a_number_that_was_used_or_left_out_takes_no_other_correction() {
    correct(1, "-80.00");
    for (int number : new int[] {-1, 0, 1, 3}) {
      var no = assertThrows(Refused.class, () -> correct(number, "-79.00"));
      assertEquals(WageRefusal.NOT_THE_NEXT, no.reason());
    }
    assertEquals(2, correct(2, "-79.00").correction());
    assertEquals(3, TestHouse.get(Earnings.class).rows(wage.workOrder()).size());
  }

  @Test
  void a_correction_of_nothing_is_none() {
    var none = new CorrectWage.Correction(1, Money.zero("INR"), 0, "nothing");
    var no =
        assertThrows(
            Refused.class, () -> correcting.correct(wage.workOrder(), none, Actor.system()));
    assertEquals(WageRefusal.NOTHING_CORRECTED, no.reason());
  }

  @Test
  void minutes_alone_can_be_corrected_and_the_floor_follows() {
    var more = new CorrectWage.Correction(1, Money.zero("INR"), 60, "an hour was not counted");
    correcting.correct(wage.workOrder(), more, Actor.system());
    var slip = ASlip.close(weaver, wage.period());
    assertEquals(660, slip.standardMinutes());
    assertEquals(Money.of("78.00", "INR"), slip.topUp());
  }

  @Test
  void taking_back_while_the_month_is_closed_never_takes_from_a_slip() throws Exception {
    Callable<Object> close = () -> ASlip.close(weaver, wage.period());
    Callable<Object> takeBack = () -> isTakenBack();
    var workers = Executors.newFixedThreadPool(2);
    try {
      for (var result : workers.invokeAll(List.of(close, takeBack))) result.get();
    } finally {
      workers.shutdown();
    }
    var rows = TestHouse.get(Earnings.class).rows(wage.workOrder());
    var slips = TestHouse.get(Slips.class).of(weaver.ref());
    assertEquals(1, slips.size());
    assertEquals(
        Money.sum("INR", rows.stream().map(EarnedWage::amount).toList()), slips.get(0).earned());
  }

  private boolean isTakenBack() {
    try {
      return correct(1, "-80.00").isCorrection();
    } catch (Refused onASlip) {
      return false;
    }
  }

  @Test
  void no_account_changes_or_removes_an_earned_row() throws Exception {
    try (var admin = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var statement = admin.createStatement()) {
      for (String no :
          new String[] {
            "UPDATE earned_wage SET minor = 0",
            "DELETE FROM earned_wage",
            "UPDATE wage_rate SET amount_minor = 1",
            "DELETE FROM slip",
            "DELETE FROM slip_line"
          }) assertThrows(SQLException.class, () -> statement.execute(no));
    }
  }

  private EarnedWage correct(int number, String difference) {
    var correction =
        new CorrectWage.Correction(number, Money.of(difference, "INR"), 0, "counted twice");
    return correcting.correct(wage.workOrder(), correction, Actor.system());
  }
}
