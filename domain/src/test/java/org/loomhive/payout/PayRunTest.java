package org.loomhive.payout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.PAYOUTS_IN_TRANSIT;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.FakePayees;
import org.loomhive.payout.bank.FakeSentFiles;
import org.loomhive.payout.bank.Payee;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class PayRunTest {
  private final Slip slip = ASlip.unpaid();
  private final ApprovePayRun approval = TestHouse.get(ApprovePayRun.class);
  private final DownloadBankFile download = TestHouse.get(DownloadBankFile.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_slip_that_waits_is_queued_once() {
    var run = APayRun.prepared(slip);
    assertEquals(PayLineState.QUEUED, APayRun.line(run, slip).state());
    assertEquals(slip.net(), APayRun.line(run, slip).amount());
    refused(PayoutRefusal.NOTHING_TO_PAY, () -> APayRun.prepared(slip));
  }

  @Test
  void several_who_prepare_at_once_make_one_line() throws Exception {
    Callable<Optional<PayRunRef>> prepare =
        () -> {
          try {
            return Optional.of(APayRun.prepared(slip));
          } catch (Refused nothingLeft) {
            return Optional.empty();
          }
        };
    var people = Executors.newFixedThreadPool(4);
    try {
      long runs = 0;
      for (var result : people.invokeAll(List.of(prepare, prepare, prepare, prepare)))
        if (result.get().isPresent()) runs++;
      assertEquals(1, runs);
    } finally {
      people.shutdown();
    }
    assertEquals(1, TestHouse.get(PayLines.class).of(slip.member()).size());
  }

  @Test
  void nobody_approves_what_she_prepared() {
    var both = APayRun.financePerson(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    var run = APayRun.prepared(slip.cooperative(), both);
    refused(PayoutRefusal.SAME_PERSON, () -> approval.approve(run, both));
    approval.approve(run, APayRun.APPROVER);
    assertEquals(PayRunState.APPROVED, TestHouse.get(PayRuns.class).get(run).state());
  }

  @Test
  void an_auditor_does_nothing() {
    var run = APayRun.prepared(slip);
    var auditor = APayRun.financePerson(Role.AUDITOR);
    assertThrows(Refused.class, () -> approval.approve(run, auditor));
    assertThrows(Refused.class, () -> download.download(run, auditor));
    assertThrows(Refused.class, () -> TestHouse.get(WithdrawPayRun.class).withdraw(run, auditor));
  }

  @Test
  void no_file_leaves_before_a_second_person_said_yes() {
    var run = APayRun.prepared(slip);
    refused(PayoutRefusal.NOT_APPROVED, () -> download.download(run, APayRun.APPROVER));
  }

  @Test
  void the_same_file_comes_again_byte_for_byte_and_is_booked_once() throws Exception {
    var run = APayRun.sent(slip);
    Callable<byte[]> again = () -> download.download(run, APayRun.PREPARER);
    var people = Executors.newFixedThreadPool(3);
    try {
      byte[] first = again.call();
      for (var result : people.invokeAll(List.of(again, again, again)))
        assertArrayEquals(first, result.get());
    } finally {
      people.shutdown();
    }
    assertTrue(balance(WAGES_PAYABLE).isZero());
    assertEquals(slip.net().negated(), balance(PAYOUTS_IN_TRANSIT));
  }

  @Test
  void withdrawn_before_it_is_sent_it_sets_its_slips_free() {
    var run = APayRun.approved(slip);
    TestHouse.get(WithdrawPayRun.class).withdraw(run, APayRun.PREPARER);
    refused(PayoutRefusal.RUN_WITHDRAWN, () -> download.download(run, APayRun.APPROVER));
    assertEquals(PayLineState.WITHDRAWN, APayRun.line(run, slip).state());
    assertEquals(PayLineState.QUEUED, APayRun.line(APayRun.prepared(slip), slip).state());
  }

  @Test
  void once_sent_it_is_not_withdrawn() {
    var run = APayRun.sent(slip);
    refused(
        PayoutRefusal.ALREADY_SENT,
        () -> TestHouse.get(WithdrawPayRun.class).withdraw(run, APayRun.PREPARER));
  }

  @Test
  void no_run_is_for_a_day_that_is_over_in_india() {
    var yesterday = today().minusDays(1);
    var prepare = TestHouse.get(PreparePayRun.class);
    refused(
        PayoutRefusal.DAY_IS_OVER,
        () -> prepare.forOne(slip.cooperative(), yesterday, APayRun.PREPARER));
    var run = prepare.forOne(slip.cooperative(), today(), APayRun.PREPARER);
    assertEquals(PayLineState.QUEUED, APayRun.line(run, slip).state());
  }

  @Test
  void after_its_day_a_run_is_neither_approved_nor_sent_but_may_be_withdrawn() {
    var waiting = APayRun.prepared(slip);
    daysLater(3);
    refused(PayoutRefusal.DAY_IS_OVER, () -> approval.approve(waiting, APayRun.APPROVER));
    TestHouse.get(WithdrawPayRun.class).withdraw(waiting, APayRun.PREPARER);
    var approved = APayRun.approved(slip);
    daysLater(6);
    refused(PayoutRefusal.DAY_IS_OVER, () -> download.download(approved, APayRun.APPROVER));
    assertTrue(new FakeSentFiles().find(approved, APayRun.APPROVER).isEmpty());
    assertEquals(slip.net().negated(), balance(WAGES_PAYABLE));
    TestHouse.get(WithdrawPayRun.class).withdraw(approved, APayRun.PREPARER);
  }

  @Test
  void what_was_sent_comes_again_also_after_its_day() {
    var run = APayRun.sent(slip);
    var first = download.download(run, APayRun.APPROVER);
    daysLater(3);
    assertArrayEquals(first, download.download(run, APayRun.APPROVER));
  }

  @Test
  void without_details_she_waits_for_the_next_run() {
    FakePayees.forget(slip.member());
    var run = APayRun.prepared(slip);
    assertHeld(HoldReason.NO_DETAILS, run);
    refused(PayoutRefusal.EVERYTHING_IS_HELD, () -> approval.approve(run, APayRun.APPROVER));
    FakePayees.say(slip.member(), FakePayees.goodPayee());
    assertEquals(PayLineState.QUEUED, APayRun.line(APayRun.prepared(slip), slip).state());
  }

  @Test
  void an_account_that_just_changed_or_is_shared_or_ill_formed_is_held() {
    var now = TimeMachine.now();
    var good = FakePayees.account();
    say(new Payee("Ka Test", good, now.minus(Duration.ofDays(6)), false, false));
    assertHeld(HoldReason.DETAILS_CHANGED, APayRun.prepared(slip));
    say(new Payee("Ka Test", good, now.minus(Duration.ofDays(60)), false, true));
    assertHeld(HoldReason.ACCOUNT_SHARED, APayRun.prepared(slip));
    var noZero = new BankAccount(good.number(), "ZZZZ1000001");
    say(new Payee("Ka Test", noZero, now.minus(Duration.ofDays(60)), false, false));
    assertHeld(HoldReason.BANK_CODE_FORM, APayRun.prepared(slip));
    say(new Payee("Ka Test", good, now.minus(Duration.ofDays(8)), false, false));
    assertEquals(PayLineState.QUEUED, APayRun.line(APayRun.prepared(slip), slip).state());
  }

  @Test
  void details_that_change_after_the_run_was_prepared_are_not_paid_to() {
    var run = APayRun.approved(slip);
    var later = TimeMachine.now().plusSeconds(1);
    say(new Payee("Ka Test", FakePayees.account(), later, false, false));
    refused(PayoutRefusal.PAYEE_CHANGED, () -> download.download(run, APayRun.APPROVER));
    assertEquals(slip.net().negated(), balance(WAGES_PAYABLE));
  }

  @Test
  void the_totals_say_what_goes_and_what_stays() {
    var run = APayRun.prepared(slip);
    var totals = TestHouse.get(PayRuns.class).totals(List.of(run)).get(run);
    assertEquals(slip.net(), totals.total());
    assertEquals(1, totals.going());
    assertEquals(0, totals.held());
    assertTrue(TestHouse.get(Slips.class).get(slip.number()).isInAPayRun());
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(TimeMachine.now(), ZoneId.of("Asia/Kolkata"));
  }

  /** From the real day on. */
  private static void daysLater(int days) {
    TimeMachine.travelTo(Instant.now().plus(Duration.ofDays(days)));
  }

  private void say(Payee payee) {
    FakePayees.say(slip.member(), payee);
  }

  private void assertHeld(HoldReason why, PayRunRef run) {
    assertEquals(Optional.of(why), APayRun.line(run, slip).heldFor());
  }

  private Money balance(Account account) {
    MemberRef member = slip.member();
    return TestHouse.get(Journal.class).balance(account, member, "INR");
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
