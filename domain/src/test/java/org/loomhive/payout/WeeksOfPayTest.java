package org.loomhive.payout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.PAYOUTS_IN_TRANSIT;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.closing.TrialBalance;
import org.loomhive.membership.Member;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Whatever happens in whatever order: what was promised is paid, once, and the books add up. */
class WeeksOfPayTest {
  private static final int STEPS = 60;

  @BeforeTry
  void it_is_july() {
    TimeMachine.travelTo(WeeksOfPay.AFTERWARDS);
  }

  @AfterTry
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_ONLY)
  void nobody_is_under_the_floor_each_is_paid_once_and_all_entries_sum_to_zero(
      @ForAll @IntRange(min = 0) int seed) {
    var weeks = new WeeksOfPay(seed);
    for (int part = 0; part < 3; part++) {
      weeks.live(STEPS / 3);
      nobodyIsUnderTheFloor(weeks);
      deductionsKeepToTheirCaps(weeks);
      nobodyIsPaidTwice(weeks);
      theBooksAddUp(weeks);
    }
    weeks.end();
    nobodyIsUnderTheFloor(weeks);
    deductionsKeepToTheirCaps(weeks);
    theBooksAddUp(weeks);
    eachIsPaidOnce(weeks);
    nothingIsOwedOrOnItsWay(weeks);
  }

  private static List<Slip> slips(WeeksOfPay weeks) {
    return weeks.members.stream()
        .flatMap(member -> TestHouse.get(Slips.class).of(member.ref()).stream())
        .toList();
  }

  private static void nobodyIsUnderTheFloor(WeeksOfPay weeks) {
    for (Slip slip : slips(weeks)) {
      assertFalse(slip.earned().plus(slip.topUp()).compareTo(slip.floor()) < 0, slip::toString);
      assertFalse(slip.topUp().isPositive() && slip.net().compareTo(slip.floor()) > 0);
    }
  }

  /** Under half by law, a quarter at most by the house, and the floor stays in her hand. */
  private static void deductionsKeepToTheirCaps(WeeksOfPay weeks) {
    for (Slip slip : slips(weeks)) {
      var kept = slip.deductions();
      if (kept.isZero()) continue;
      assertTrue(kept.times(2).compareTo(slip.wages()) < 0, slip::toString);
      assertTrue(kept.times(4).compareTo(slip.wages()) <= 0, slip::toString);
      assertFalse(slip.net().compareTo(slip.floor()) < 0, slip::toString);
    }
  }

  private static void nobodyIsPaidTwice(WeeksOfPay weeks) {
    alive(weeks).values().forEach(lines -> assertEquals(1, lines.size(), () -> "paid: " + lines));
  }

  /** Of each slip the lines that pay it, or are on their way to. */
  private static Map<SlipNumber, List<PayLine>> alive(WeeksOfPay weeks) {
    return weeks.allLines().stream()
        .filter(line -> line.isSent() && !line.isRejected())
        .collect(Collectors.groupingBy(PayLine::slip));
  }

  private static void eachIsPaidOnce(WeeksOfPay weeks) {
    var paid = alive(weeks);
    for (Slip slip : slips(weeks)) {
      if (slip.net().isZero()) continue;
      var line = paid.get(slip.number()).get(0);
      assertTrue(line.isSettled());
      assertEquals(slip.net(), line.amount());
      assertEquals(slip.member(), line.member());
    }
  }

  private static void theBooksAddUp(WeeksOfPay weeks) {
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
    var differing = TestHouse.get(CheckPayables.class).differing();
    for (Member member : weeks.members)
      assertFalse(differing.contains(member.ref().value()), weeks::toString);
    TestHouse.get(TrialBalance.class).rows().stream()
        .collect(Collectors.groupingBy(row -> row.balance().currency()))
        .forEach(
            (currency, rows) ->
                assertTrue(
                    Money.sum(currency, rows.stream().map(row -> row.balance()).toList())
                        .isZero()));
  }

  private static void nothingIsOwedOrOnItsWay(WeeksOfPay weeks) {
    var journal = TestHouse.get(Journal.class);
    for (Member member : weeks.members)
      for (var account : List.of(WAGES_PAYABLE, PAYOUTS_IN_TRANSIT))
        assertTrue(journal.balance(account, member.ref(), "INR").isZero(), weeks::toString);
  }
}
