package org.loomhive.wage.deduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.MEMBER_ADVANCES;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.payout.CheckPayables;
import org.loomhive.wage.AnEarnedWage;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Months of random work, advances and savings, each from its own number: the caps always hold. */
class MonthsOfDeductionsTest {
  private static final int LIVES = 3;
  private static final int MONTHS = 6;
  private static final String[] HOURLY = {"60.00", "78.00", "90.00", "120.00", "240.00"};
  private final Agreements agreements = TestHouse.get(Agreements.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void caps_hold_nothing_is_kept_back_twice_and_no_coin_of_a_sum_is_lost() {
    for (int life = 1; life <= LIVES; life++) live(new Random(life));
    assertEquals(0, TestHouse.get(CheckBooks.class).unbalanced().size());
  }

  private void live(Random chance) {
    var cooperative = ACooperative.inMeghalaya();
    var makers =
        List.of(
            ACooperative.memberOf(cooperative, Skill.WEAVING),
            ACooperative.memberOf(cooperative, Skill.WEAVING));
    var month = YearMonth.of(2026, 1);
    for (int i = 0; i < MONTHS; i++, month = month.plusMonths(1)) {
      for (var maker : makers) work(chance, maker, month);
      travelTo(month.plusMonths(1));
      for (var slip : close(cooperative, month)) assertFair(slip);
    }
    for (var maker : makers) assertNothingIsLost(maker);
  }

  private static void work(Random chance, Member maker, YearMonth month) {
    travelTo(month);
    for (int week = chance.nextInt(4); week > 0; week--)
      AnEarnedWage.of(maker, month.atDay(week * 7), HOURLY[chance.nextInt(HOURLY.length)]);
    if (chance.nextInt(3) > 0) return;
    var kind = chance.nextBoolean() ? "ADVANCE" : "COOPERATIVE_SAVINGS";
    int total = 1 + chance.nextInt(2_000);
    int monthly = 1 + chance.nextInt(total);
    AnAgreement.inForce(kind, maker, String.valueOf(total), String.valueOf(monthly));
  }

  private static List<Slip> close(Cooperative cooperative, YearMonth month) {
    return TestHouse.get(ClosePayPeriod.class)
        .close(cooperative.ref(), month, Actor.system())
        .stream()
        .filter(slip -> !slip.isPaidBefore())
        .toList();
  }

  private void assertFair(Slip slip) {
    var kept = slip.deductions();
    assertTrue(kept.isZero() || kept.times(2).compareTo(slip.wages()) < 0, "under half");
    assertTrue(kept.times(4).compareTo(slip.wages()) <= 0, "a quarter at most");
    assertTrue(slip.net().compareTo(slip.floor()) >= 0, "never under the floor");
    var parts = agreements.of(slip.number());
    var taken = parts.stream().map(SlipDeduction::taken).toList();
    assertEquals(kept, Money.sum("INR", taken));
    long different = parts.stream().map(SlipDeduction::agreement).distinct().count();
    assertEquals(parts.size(), different);
  }

  private void assertNothingIsLost(Member maker) {
    var advances = new ArrayList<Money>();
    for (var agreement : agreements.of(maker.ref())) {
      var left = agreements.left(agreement);
      assertFalse(left.isNegative());
      assertEquals(agreement.total(), agreements.taken(agreement).plus(left));
      if (agreement.isAdvance()) advances.add(left);
    }
    var inTheBooks = TestHouse.get(Journal.class).balance(MEMBER_ADVANCES, maker.ref(), "INR");
    assertEquals(Money.sum("INR", advances), inTheBooks);
    assertFalse(TestHouse.get(CheckPayables.class).differing().contains(maker.ref().value()));
  }

  private static void travelTo(YearMonth month) {
    TimeMachine.travelTo(month.atDay(1).atTime(6, 0).toInstant(ZoneOffset.UTC));
  }
}
