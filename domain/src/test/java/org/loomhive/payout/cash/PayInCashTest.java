package org.loomhive.payout.cash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.CASH_FLOAT;
import static org.loomhive.ledger.Account.PAYOUTS_IN_TRANSIT;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;
import static org.loomhive.payout.APayRun.APPROVER;
import static org.loomhive.payout.APayRun.PREPARER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.card.Cards;
import org.loomhive.membership.card.GiveCards;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.ApprovePayRun;
import org.loomhive.payout.CheckPayables;
import org.loomhive.payout.DownloadBankFile;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLineState;
import org.loomhive.payout.PayoutRefusal;
import org.loomhive.payout.PreparePayRun;
import org.loomhive.payout.answer.NoteReturn;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.bank.FakePayees;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.PayeeSign;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class PayInCashTest {
  private final Slip slip = inCash(ASlip.unpaid());
  private final PayInCash paying = TestHouse.get(PayInCash.class);
  private final CashFloat cashFloat = TestHouse.get(CashFloat.class);
  private final StartCashRun starting = TestHouse.get(StartCashRun.class);

  @Test
  void a_run_goes_on_one_rail_and_leaves_those_on_another_alone() {
    refused(PayoutRefusal.NOTHING_TO_PAY, () -> APayRun.prepared(slip));
    var run = prepared();
    assertEquals(PayLineState.QUEUED, APayRun.line(run, slip).state());
    TestHouse.get(ApprovePayRun.class).approve(run, APPROVER);
    var download = TestHouse.get(DownloadBankFile.class);
    refused(PayoutRefusal.OTHER_RAIL, () -> download.download(run, APPROVER));
  }

  @Test
  void it_begins_only_when_approved_and_with_the_cash_for_all_of_it_there() {
    var run = prepared();
    refused(PayoutRefusal.NOT_APPROVED, () -> starting.start(run, PREPARER));
    TestHouse.get(ApprovePayRun.class).approve(run, APPROVER);
    refused(CashRefusal.FLOAT_TOO_SMALL, () -> starting.start(run, PREPARER));
    cashFloat.topUp(slip.cooperative(), slip.net(), APPROVER);
    starting.start(run, PREPARER);
    starting.start(run, PREPARER);
    assertEquals(PayLineState.SENT, APayRun.line(run, slip).state());
    assertEquals(slip.net().negated(), of(PAYOUTS_IN_TRANSIT));
  }

  @Test
  void who_asked_to_wait_after_the_approval_still_waits() {
    var run = prepared();
    TestHouse.get(ApprovePayRun.class).approve(run, APPROVER);
    cashFloat.topUp(slip.cooperative(), slip.net(), APPROVER);
    var signs = Set.of(PayeeSign.ASK_FIRST);
    FakePayees.say(
        slip.member(), new Payee("Ka", Destination.cash(), Instant.EPOCH, true, false, signs));
    refused(PayoutRefusal.ASKED_TO_WAIT, () -> starting.start(run, PREPARER));
  }

  @Test
  void it_reaches_her_hand_once_however_often_it_is_asked_for() throws Exception {
    var line = started();
    Callable<CashReceipt> pay = () -> paying.byPin(line, PREPARER);
    var people = Executors.newFixedThreadPool(4);
    try {
      var numbers = people.invokeAll(List.of(pay, pay, pay, pay));
      for (var number : numbers) assertEquals(numbers.get(0).get().number(), number.get().number());
    } finally {
      people.shutdown();
    }
    assertEquals(PayLineState.SETTLED, line(line).state());
    assertTrue(cashFloat.balance(slip.cooperative()).isZero());
    assertTrue(of(PAYOUTS_IN_TRANSIT).isZero());
    assertTrue(of(WAGES_PAYABLE).isZero());
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
    assertTrue(
        TestHouse.get(CheckPayables.class).differing().stream()
            .noneMatch(slip.member().value()::equals));
  }

  @Test
  void receipts_are_numbered_without_a_gap() {
    var first = paying.byPin(started(), PREPARER).number();
    var other = inCash(ASlip.unpaid());
    var second = paying.byPin(started(other), PREPARER).number();
    assertEquals(digits(first) + 1, digits(second));
  }

  @Test
  void two_signatures_are_of_two_people() {
    var line = started();
    var oneself = new StaffRef(PREPARER.ref());
    refused(
        CashRefusal.SECOND_SIGNATURE_MISSING, () -> paying.bySignatures(line, oneself, PREPARER));
    var second = StaffRef.random();
    var receipt = paying.bySignatures(line, second, PREPARER);
    assertEquals(Optional.of(second.value()), receipt.witness());
    assertEquals(PREPARER.ref(), receipt.paidBy());
  }

  @Test
  void only_her_own_card_is_taken() {
    var line = started();
    var network = APayRun.financePerson(Role.NETWORK_ADMIN);
    TestHouse.get(GiveCards.class).toAll(slip.cooperative(), network);
    refused(CashRefusal.NOT_HER_CARD, () -> paying.byCard(line, "K-SOMEBODY", PREPARER));
    var card = TestHouse.get(Cards.class).of(slip.member()).orElseThrow();
    assertEquals(HowPaid.CARD, paying.byCard(line, card.code().value(), PREPARER).how());
  }

  @Test
  void who_does_not_come_is_owed_again_and_paid_by_a_new_line() {
    var line = started();
    var leaving = TestHouse.get(LeaveUncollected.class);
    leaving.leave(line, PREPARER);
    leaving.leave(line, PREPARER);
    assertEquals(Optional.of(BankReason.NOT_COLLECTED), line(line).reason());
    assertEquals(slip.net().negated(), of(WAGES_PAYABLE));
    assertEquals(slip.net(), cashFloat.balance(slip.cooperative()));
    refused(PayoutRefusal.NOT_SENT_YET, () -> paying.byPin(line, PREPARER));
    paying.byPin(started(slip), PREPARER);
    assertTrue(of(WAGES_PAYABLE).isZero());
  }

  @Test
  void what_was_handed_over_is_not_left_and_what_comes_back_goes_into_the_float() {
    var line = started();
    paying.byPin(line, PREPARER);
    var leaving = TestHouse.get(LeaveUncollected.class);
    refused(CashRefusal.PAID_ALREADY, () -> leaving.leave(line, PREPARER));
    TestHouse.get(NoteReturn.class).returned(line, BankReason.NOT_SAID, APPROVER);
    assertEquals(slip.net(), cashFloat.balance(slip.cooperative()));
    assertEquals(slip.net().negated(), of(WAGES_PAYABLE));
  }

  @Test
  void a_count_says_what_the_book_should_say_and_why() {
    var cooperative = slip.cooperative();
    cashFloat.topUp(cooperative, Money.of("1000.00", "INR"), APPROVER);
    var counted = Money.of("990.00", "INR");
    refused(CashRefusal.WITHOUT_REASON, () -> cashFloat.count(cooperative, counted, "", APPROVER));
    assertThrows(Refused.class, () -> cashFloat.count(cooperative, counted, "x", PREPARER));
    cashFloat.count(cooperative, counted, "a note was torn", APPROVER);
    assertEquals(counted, cashFloat.balance(cooperative));
    assertTrue(cashFloat.count(cooperative, counted, "", APPROVER).isZero());
    refused(
        CashRefusal.FLOAT_TOO_SMALL,
        () -> cashFloat.payBack(cooperative, Money.of("990.01", "INR"), APPROVER));
    cashFloat.payBack(cooperative, counted, APPROVER);
    assertTrue(cashFloat.balance(cooperative).isZero());
    assertEquals(4, cashFloat.moves(cooperative).size());
  }

  @Test
  void the_float_of_one_cooperative_pays_nobody_of_another() {
    cashFloat.topUp(ASlip.unpaid().cooperative(), Money.of("99999.00", "INR"), APPROVER);
    var run = prepared();
    TestHouse.get(ApprovePayRun.class).approve(run, APPROVER);
    refused(CashRefusal.FLOAT_TOO_SMALL, () -> starting.start(run, PREPARER));
    assertTrue(
        TestHouse.get(Journal.class).balance(CASH_FLOAT, slip.cooperative(), "INR").isZero());
  }

  private static Slip inCash(Slip of) {
    var payee = new Payee("Ka", Destination.cash(), Instant.EPOCH, true, false, Set.of());
    FakePayees.say(of.member(), payee);
    return of;
  }

  private PayRunRef prepared() {
    return prepared(slip);
  }

  private static PayRunRef prepared(Slip of) {
    var today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
    return TestHouse.get(PreparePayRun.class)
        .prepare(of.cooperative(), Rail.CASH, today.plusDays(1), PREPARER);
  }

  private PayLineRef started() {
    return started(slip);
  }

  private PayLineRef started(Slip of) {
    if (cashFloat.balance(of.cooperative()).isZero())
      cashFloat.topUp(of.cooperative(), of.net(), APPROVER);
    var run = prepared(of);
    TestHouse.get(ApprovePayRun.class).approve(run, APPROVER);
    starting.start(run, PREPARER);
    return APayRun.line(run, of).ref();
  }

  private static long digits(String receipt) {
    return Long.parseLong(receipt.substring("CR-".length()));
  }

  private static PayLine line(PayLineRef ref) {
    return TestHouse.get(org.loomhive.payout.PayLines.class).get(ref);
  }

  private Money of(Account account) {
    return TestHouse.get(Journal.class).balance(account, slip.member(), "INR");
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
