package org.loomhive.payout.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.PAYOUTS_IN_TRANSIT;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;
import static org.loomhive.payout.APayRun.APPROVER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLineState;
import org.loomhive.payout.answer.TakeBankAnswer;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.BankRefusal;
import org.loomhive.payout.bank.FakeBank;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.TestHouse;

class TakeStatementTest {
  private final Slip slip = ASlip.unpaid();
  private final PayRunRef run = APayRun.sent(slip);
  private final String amount = slip.net().amount().toPlainString();
  private final TakeStatement taking = TestHouse.get(TakeStatement.class);
  private final TakenStatements statements = TestHouse.get(TakenStatements.class);
  private final SayWhichPayment saying = TestHouse.get(SayWhichPayment.class);

  @Test
  void a_debit_that_names_the_payment_settles_it() {
    assertEquals(1, books("DBIT " + amount + " e2e=" + line().ref()).settled());
    assertEquals(PayLineState.SETTLED, line().state());
    assertTrue(balance(WAGES_PAYABLE).isZero());
    assertTrue(balance(PAYOUTS_IN_TRANSIT).isZero());
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
  }

  @Test
  void the_uetr_is_enough_and_so_is_the_reference_that_the_bank_told_before() {
    assertEquals(1, books("DBIT " + amount + " uetr=" + line().uetr()).settled());
    var other = ASlip.unpaid();
    var second = APayRun.sent(other);
    var utr = unique();
    var word = APayRun.line(second, other).ref() + " ACSP " + other.net().amount() + " " + utr;
    TestHouse.get(TakeBankAnswer.class).take(FakeBank.says(second, word), APPROVER);
    assertEquals(1, books("DBIT " + other.net().amount() + " ref=" + utr).settled());
    assertEquals(PayLineState.SETTLED, APayRun.line(second, other).state());
  }

  @Test
  void a_run_that_is_booked_as_one_sum_settles_each_of_its_payments() {
    assertEquals(1, books("DBIT 0.01 batch=" + run).parked());
    assertEquals(1, books("DBIT " + amount + " batch=" + run).settled());
    assertEquals(PayLineState.SETTLED, line().state());
  }

  @Test
  void what_came_back_is_owed_again_and_goes_with_the_next_run_in_a_new_line() {
    books("DBIT " + amount + " e2e=" + line().ref());
    assertEquals(1, books("CRDT " + amount + " e2e=" + line().ref() + " back=AC04").returned());
    assertEquals(PayLineState.REJECTED, line().state());
    assertEquals(Optional.of(BankReason.ACCOUNT_CLOSED), line().reason());
    assertEquals(slip.net().negated(), balance(WAGES_PAYABLE));
    var again = APayRun.sent(slip);
    assertEquals(PayLineState.SENT, APayRun.line(again, slip).state());
    assertTrue(balance(WAGES_PAYABLE).isZero());
  }

  @Test
  void left_and_came_back_in_one_statement_counts_both_in_whatever_order() {
    var back = "CRDT " + amount + " e2e=" + line().ref() + " back=AC04";
    var taken = books(back, "DBIT " + amount + " e2e=" + line().ref());
    assertEquals(1, taken.settled());
    assertEquals(1, taken.returned());
    assertEquals(slip.net().negated(), balance(WAGES_PAYABLE));
    assertEquals(2, books(back, "DBIT " + amount + " e2e=" + line().ref()).noted());
    assertEquals(slip.net().negated(), balance(WAGES_PAYABLE));
  }

  @Test
  void the_same_statement_many_times_at_once_counts_once() throws Exception {
    var file = file(unique(), "DBIT " + amount + " e2e=" + line().ref(), "DBIT 1.00");
    Callable<TakenStatement> take = () -> taking.take(file, APPROVER);
    var people = Executors.newFixedThreadPool(4);
    try {
      for (var result : people.invokeAll(List.of(take, take, take, take)))
        assertEquals(1, result.get().settled());
    } finally {
      people.shutdown();
    }
    assertTrue(balance(PAYOUTS_IN_TRANSIT).isZero());
  }

  @Test
  void the_same_number_with_other_content_is_refused_and_nothing_of_it_taken() {
    var number = unique();
    taking.take(file(number, "CRDT 5.00"), APPROVER);
    var altered = file(number, "DBIT " + amount + " e2e=" + line().ref());
    refused(BankRefusal.STATEMENT_ALTERED, () -> taking.take(altered, APPROVER));
    assertEquals(PayLineState.SENT, line().state());
  }

  @Test
  void amount_and_day_alone_are_a_proposal_that_a_person_confirms() {
    var ref = unique();
    assertEquals(1, books("DBIT " + amount + " ref=" + ref).parked());
    assertEquals(PayLineState.SENT, line().state());
    var parked = parked(ref);
    var proposed = TestHouse.get(NamedLines.class).candidates(parked);
    assertTrue(proposed.stream().anyMatch(each -> each.ref().equals(line().ref())));
    saying.itIs(parked.key(), line().ref(), APPROVER);
    assertEquals(PayLineState.SETTLED, line().state());
    refused(BankRefusal.ENTRY_IS_SETTLED, () -> saying.itIs(parked.key(), line().ref(), APPROVER));
    assertEquals(1, books("DBIT " + amount + " ref=" + ref).noted());
  }

  @Test
  void nobody_is_proposed_for_a_booking_on_another_account() {
    var ref = unique();
    var elsewhere = (unique() + " 999888777666\nDBIT " + amount + " ref=" + ref).getBytes();
    taking.take(elsewhere, APPROVER);
    assertEquals(List.of(), TestHouse.get(NamedLines.class).candidates(parked(ref)));
  }

  @Test
  void a_fee_is_none_of_ours_once_a_person_says_so() {
    var ref = unique();
    books("DBIT 11.80 ref=" + ref);
    var parked = parked(ref);
    refused(
        BankRefusal.ENTRY_DOES_NOT_FIT, () -> saying.itIs(parked.key(), line().ref(), APPROVER));
    saying.itIsNone(parked.key(), APPROVER);
    assertTrue(statements.waiting().stream().noneMatch(each -> each.key().equals(parked.key())));
  }

  @Test
  void another_amount_two_payments_at_once_and_a_late_debit_are_parked() {
    assertParked(EntryParked.OTHER_AMOUNT, "DBIT 1.00 e2e=" + line().ref());
    var other = ASlip.unpaid();
    var second = APayRun.line(APayRun.sent(other), other);
    assertParked(
        EntryParked.SEVERAL, "DBIT " + amount + " uetr=" + second.uetr() + " e2e=" + line().ref());
    assertParked(EntryParked.UNKNOWN_RETURN, "CRDT " + amount + " back=AC04");
    var word = line().ref() + " RJCT";
    TestHouse.get(TakeBankAnswer.class).take(FakeBank.says(run, word), APPROVER);
    assertParked(EntryParked.AFTER_REJECTION, "DBIT " + amount + " e2e=" + line().ref());
    assertEquals(slip.net().negated(), balance(WAGES_PAYABLE));
  }

  @Test
  void money_from_buyers_is_left_alone() {
    assertEquals(1, books("CRDT 130.00 ref=" + unique()).others());
  }

  private void assertParked(EntryParked why, String booking) {
    var ref = unique();
    assertEquals(1, books(booking + " ref=" + ref).parked());
    var newest = statements.waiting();
    assertTrue(newest.stream().anyMatch(each -> each.parkedFor() == why), why.name());
  }

  private ParkedEntry parked(String reference) {
    return statements.waiting().stream()
        .filter(each -> each.reference().equals(Optional.of(reference)))
        .findFirst()
        .orElseThrow();
  }

  private TakenStatement books(String... entries) {
    return taking.take(file(unique(), entries), APPROVER);
  }

  private static byte[] file(String number, String... entries) {
    return FakeBank.says(number + " " + APayRun.OURS.number(), entries);
  }

  private static String unique() {
    return Fingerprint.of(UUID.randomUUID().toString()).substring(0, 20);
  }

  private PayLine line() {
    return APayRun.line(run, slip);
  }

  private Money balance(Account account) {
    return TestHouse.get(Journal.class).balance(account, slip.member(), "INR");
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
