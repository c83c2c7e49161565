package org.loomhive.payout.mobile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.PAYOUTS_IN_TRANSIT;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;
import static org.loomhive.payout.APayRun.APPROVER;
import static org.loomhive.payout.APayRun.PREPARER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.ApprovePayRun;
import org.loomhive.payout.PayLineState;
import org.loomhive.payout.PayoutRefusal;
import org.loomhive.payout.PreparePayRun;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.bank.FakePayees;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SendToPhonesTest {
  private final Slip slip = onAPhone(ASlip.unpaid());
  private final FakeMobileMoney service = TestHouse.get(FakeMobileMoney.class);
  private final SendToPhones sending = TestHouse.get(SendToPhones.class);

  @BeforeEach
  void somebodyPays() {
    APayRun.fromOurAccount();
  }

  @AfterEach
  void theServiceIsWellAgain() {
    service.isSilent(false);
    service.losesAnswers(false);
    service.isSetUp(true);
  }

  @Test
  void a_batch_is_made_approved_and_completed_and_each_line_settles() {
    var run = sent();
    assertEquals(PayLineState.SENT, APayRun.line(run, slip).state());
    push();
    assertEquals(PayLineState.SETTLED, APayRun.line(run, slip).state());
    assertTrue(of(PAYOUTS_IN_TRANSIT).isZero());
    assertTrue(of(WAGES_PAYABLE).isZero());
    push();
    assertTrue(
        TestHouse.get(WalletBatches.class).open().stream().noneMatch(of -> of.run().equals(run)));
  }

  @Test
  void while_the_service_is_silent_nothing_is_lost_and_nothing_sent_twice() {
    service.isSilent(true);
    var run = sent();
    push();
    assertEquals(PayLineState.SENT, APayRun.line(run, slip).state());
    service.isSilent(false);
    service.losesAnswers(true);
    push();
    push();
    service.losesAnswers(false);
    push();
    push();
    assertEquals(PayLineState.SETTLED, APayRun.line(run, slip).state());
    assertEquals(1, service.batchesWith(APayRun.line(run, slip).ref().value()));
  }

  @Test
  void what_the_service_rejects_is_owed_again_and_paid_by_a_new_line() {
    var run = sent();
    service.refuses(APayRun.line(run, slip).ref().value());
    push();
    assertEquals(Optional.of(BankReason.ACCOUNT_WRONG), APayRun.line(run, slip).reason());
    assertEquals(slip.net().negated(), of(WAGES_PAYABLE));
    var again = sent();
    push();
    assertEquals(PayLineState.SETTLED, APayRun.line(again, slip).state());
    assertTrue(of(WAGES_PAYABLE).isZero());
  }

  @Test
  void wishing_twice_is_wishing_once() {
    var run = sent();
    sending.send(run, PREPARER);
    push();
    assertEquals(1, service.batchesWith(APayRun.line(run, slip).ref().value()));
  }

  @Test
  void nothing_goes_without_a_second_person_a_service_or_on_another_rail() {
    var run = prepared();
    refused(PayoutRefusal.NOT_APPROVED, () -> sending.send(run, PREPARER));
    TestHouse.get(ApprovePayRun.class).approve(run, APPROVER);
    service.isSetUp(false);
    refused(MobileRefusal.NOT_SET_UP, () -> sending.send(run, PREPARER));
    service.isSetUp(true);
    var other = APayRun.approved(ASlip.unpaid());
    refused(MobileRefusal.NOT_A_MOBILE_RUN, () -> sending.send(other, PREPARER));
  }

  private static Slip onAPhone(Slip of) {
    var to = Destination.wallet("+918100200300", "");
    FakePayees.say(of.member(), new Payee("Ka", to, Instant.EPOCH, true, false, Set.of()));
    return of;
  }

  private PayRunRef prepared() {
    var today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
    return TestHouse.get(PreparePayRun.class)
        .prepare(slip.cooperative(), Rail.MOBILE, today.plusDays(1), PREPARER);
  }

  private PayRunRef sent() {
    var run = prepared();
    TestHouse.get(ApprovePayRun.class).approve(run, APPROVER);
    sending.send(run, PREPARER);
    return run;
  }

  private static void push() {
    TestHouse.asAJob(() -> TestHouse.get(PushWalletBatches.class).all());
  }

  private Money of(Account account) {
    return TestHouse.get(Journal.class).balance(account, slip.member(), "INR");
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
