package org.loomhive.payout.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.PAYOUTS_IN_TRANSIT;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;
import static org.loomhive.payout.APayRun.APPROVER;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLineState;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.FakeBank;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.TestHouse;

class TakeBankAnswerTest {
  private final Slip slip = ASlip.unpaid();
  private final PayRunRef run = APayRun.sent(slip);
  private final TakeBankAnswer taking = TestHouse.get(TakeBankAnswer.class);

  @Test
  void settled_leaves_nothing_owed_and_nothing_in_transit() {
    var taken = say(line().ref() + " ACSC " + slip.net().amount());
    assertEquals(1, taken.settled());
    assertEquals(PayLineState.SETTLED, line().state());
    assertTrue(balance(WAGES_PAYABLE).isZero());
    assertTrue(balance(PAYOUTS_IN_TRANSIT).isZero());
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
  }

  @Test
  void the_same_answer_many_times_at_once_counts_once() throws Exception {
    Callable<TakenAnswer> take = () -> say(line().ref() + " ACSC");
    var people = Executors.newFixedThreadPool(4);
    try {
      for (var result : people.invokeAll(List.of(take, take, take, take)))
        assertEquals(1, result.get().settled());
    } finally {
      people.shutdown();
    }
    assertTrue(balance(PAYOUTS_IN_TRANSIT).isZero());
    assertEquals(1, TestHouse.get(TakenAnswers.class).about(run).size());
  }

  @Test
  void on_its_way_decides_nothing_and_never_goes_back_from_settled() {
    say(line().ref() + " ACSP");
    assertEquals(PayLineState.SENT, line().state());
    say(line().ref() + " ACCC");
    say(line().ref() + " PDNG");
    assertEquals(PayLineState.SETTLED, line().state());
    assertEquals(Optional.of("ACCC"), line().bankStatus());
  }

  @Test
  void rejected_is_owed_again_and_goes_with_the_next_run_in_a_new_line() {
    say(line().ref() + " RJCT");
    assertEquals(PayLineState.REJECTED, line().state());
    assertEquals(Optional.of(BankReason.ACCOUNT_CLOSED), line().reason());
    assertEquals(slip.net().negated(), balance(WAGES_PAYABLE));
    assertTrue(balance(PAYOUTS_IN_TRANSIT).isZero());
    var again = APayRun.sent(slip);
    assertEquals(PayLineState.SENT, APayRun.line(again, slip).state());
    assertTrue(balance(WAGES_PAYABLE).isZero());
  }

  @Test
  void a_word_that_comes_too_late_is_parked() {
    say(line().ref() + " RJCT");
    var late = say(line().ref() + " ACSC");
    assertEquals(1, late.parked());
    assertEquals(PayLineState.REJECTED, line().state());
    assertParked(ParkedFor.AFTER_REJECTION);
  }

  @Test
  void a_rejection_after_settlement_is_parked_and_a_person_notes_the_return() {
    say(line().ref() + " ACSC");
    say(line().ref() + " RJCT");
    assertEquals(PayLineState.SETTLED, line().state());
    assertParked(ParkedFor.AFTER_SETTLEMENT);
    var returning = TestHouse.get(NoteReturn.class);
    returning.returned(line().ref(), BankReason.ACCOUNT_CLOSED, APPROVER);
    returning.returned(line().ref(), BankReason.ACCOUNT_CLOSED, APPROVER);
    assertEquals(PayLineState.REJECTED, line().state());
    assertEquals(slip.net().negated(), balance(WAGES_PAYABLE));
    assertTrue(balance(PAYOUTS_IN_TRANSIT).isZero());
  }

  @Test
  void lines_that_are_unknown_or_of_another_amount_or_status_are_parked() {
    var taken = say("PL-STRANGER ACSC", line().ref() + " ACSC 1.00", line().ref() + " WHAT");
    assertEquals(3, taken.parked());
    assertEquals(PayLineState.SENT, line().state());
    assertEquals(3, TestHouse.get(TakenAnswers.class).parkedAbout(run).size());
  }

  @Test
  void an_answer_to_an_order_that_is_not_ours_is_parked_and_listed() {
    var taken = taking.take(FakeBank.says("SOMEBODY'S", line().ref() + " ACSC"), APPROVER);
    assertTrue(taken.run().isEmpty());
    assertEquals(PayLineState.SENT, line().state());
    var answers = TestHouse.get(TakenAnswers.class);
    assertEquals(1, answers.aboutNone().get(0).parked());
    assertEquals(line().ref().value(), answers.parkedWithoutRun().get(0).endToEndId());
  }

  @Test
  void what_is_said_of_the_whole_order_counts_for_each_line_that_is_not_named() {
    assertEquals(1, say("WHOLE RJCT").rejected());
    assertEquals(PayLineState.REJECTED, line().state());
  }

  @Test
  void an_approved_run_that_was_not_sent_takes_no_answer() {
    var other = ASlip.unpaid();
    var unsent = APayRun.approved(other);
    var line = APayRun.line(unsent, other);
    taking.take(FakeBank.says(unsent, line.ref() + " ACSC", "WHOLE ACSC"), APPROVER);
    assertEquals(PayLineState.QUEUED, APayRun.line(unsent, other).state());
  }

  private void assertParked(ParkedFor why) {
    var parked = TestHouse.get(TakenAnswers.class).parkedAbout(run);
    assertEquals(why, parked.get(0).parkedFor());
  }

  private TakenAnswer say(String... words) {
    return taking.take(FakeBank.says(run, words), APPROVER);
  }

  private PayLine line() {
    return APayRun.line(run, slip);
  }

  private Money balance(Account account) {
    return TestHouse.get(Journal.class).balance(account, slip.member(), "INR");
  }
}
