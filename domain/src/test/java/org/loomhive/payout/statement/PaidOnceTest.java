package org.loomhive.payout.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.loomhive.ledger.Account.PAYOUTS_IN_TRANSIT;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;
import static org.loomhive.payout.APayRun.APPROVER;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.answer.NoteReturn;
import org.loomhive.payout.answer.TakeBankAnswer;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.FakeBank;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.TestHouse;

/** Answers and statements in any order, late, doubled or against each other. */
class PaidOnceTest {
  private static final int STEPS = 25;

  private final Slip slip = ASlip.unpaid();
  private final List<PayRunRef> runs = new ArrayList<>();
  private final List<byte[]> statements = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatever_the_bank_says_she_is_owed_on_the_way_or_paid_and_never_twice(long seed) {
    var random = new Random(seed);
    runs.add(APayRun.sent(slip));
    for (int step = 0; step < STEPS; step++) {
      happens(random);
      requireOnce("seed " + seed + " step " + step);
    }
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
  }

  private void happens(Random random) {
    var run = runs.get(random.nextInt(runs.size()));
    var line = APayRun.line(run, slip);
    var said = slip.net().amount() + " e2e=" + line.ref();
    switch (random.nextInt(8)) {
      case 0 -> answers(run, line, "ACSP");
      case 1 -> answers(run, line, "ACSC");
      case 2 -> answers(run, line, "RJCT");
      case 3 -> books("DBIT " + said);
      case 4 -> books("CRDT " + said + " back=AC04");
      case 5 -> again(random);
      case 6 -> comesBack(line);
      default -> nextRun();
    }
  }

  private void answers(PayRunRef run, PayLine line, String word) {
    TestHouse.get(TakeBankAnswer.class)
        .take(FakeBank.says(run, line.ref() + " " + word, unique() + " WHAT"), APPROVER);
  }

  private void books(String entry) {
    statements.add(FakeBank.says(unique() + " " + APayRun.OURS.number(), entry));
    TestHouse.get(TakeStatement.class).take(statements.get(statements.size() - 1), APPROVER);
  }

  private static String unique() {
    return Fingerprint.of(UUID.randomUUID().toString()).substring(0, 20);
  }

  private void again(Random random) {
    if (statements.isEmpty()) return;
    var one = statements.get(random.nextInt(statements.size()));
    TestHouse.get(TakeStatement.class).take(one, APPROVER);
  }

  private void comesBack(PayLine line) {
    try {
      TestHouse.get(NoteReturn.class).returned(line.ref(), BankReason.NOT_SAID, APPROVER);
    } catch (Refused nothingToComeBack) {
      assertEquals(false, line.isSettled());
    }
  }

  private void nextRun() {
    try {
      runs.add(APayRun.sent(slip));
    } catch (Refused sheIsNotOwedNow) {
      assertEquals(Money.zero("INR"), balance(WAGES_PAYABLE));
    }
  }

  private void requireOnce(String when) {
    var lines = TestHouse.get(PayLines.class).of(slip.member());
    var live = lines.stream().filter(line -> !line.isRejected()).toList();
    var nothing = Money.zero("INR");
    boolean isPaid = live.stream().anyMatch(PayLine::isSettled);
    assertEquals(live.isEmpty() ? 0 : 1, live.size(), when);
    assertEquals(live.isEmpty() ? slip.net().negated() : nothing, balance(WAGES_PAYABLE), when);
    assertEquals(
        live.isEmpty() || isPaid ? nothing : slip.net().negated(),
        balance(PAYOUTS_IN_TRANSIT),
        when);
  }

  private Money balance(Account account) {
    return TestHouse.get(Journal.class).balance(account, slip.member(), "INR");
  }
}
