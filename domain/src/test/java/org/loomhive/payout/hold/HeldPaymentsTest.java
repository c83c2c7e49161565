package org.loomhive.payout.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.loomhive.payout.APayRun.APPROVER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.DownloadBankFile;
import org.loomhive.payout.HoldReason;
import org.loomhive.payout.PayLineState;
import org.loomhive.payout.PayoutRefusal;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.bank.FakePayees;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.PayeeSign;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class HeldPaymentsTest {
  private final Slip slip = ASlip.unpaid();
  private final ReleaseHold releasing = TestHouse.get(ReleaseHold.class);

  @ParameterizedTest
  @EnumSource(PayeeSign.class)
  void what_the_other_side_noticed_holds_the_payment(PayeeSign sign) {
    noticed(Set.of(sign));
    var why =
        switch (sign) {
          case NAME_DIFFERS -> HoldReason.NAME_DIFFERS;
          case OF_STAFF -> HoldReason.NOT_HER_OWN;
          case ASK_FIRST -> HoldReason.ASK_FIRST;
        };
    assertHeld(why, APayRun.prepared(slip));
  }

  @Test
  void an_account_of_the_organisation_itself_is_not_hers() {
    APayRun.sent(ASlip.unpaid());
    FakePayees.say(slip.member(), payee(APayRun.OURS, Set.of()));
    assertHeld(HoldReason.NOT_HER_OWN, APayRun.prepared(slip));
  }

  @Test
  void more_than_the_limit_waits_for_a_second_look() {
    var limits = TestHouse.get(PayLimits.class);
    limits.set(slip.net().plus(Money.ofMinor(-1, "INR")), APPROVER);
    try {
      assertHeld(HoldReason.ABOVE_LIMIT, APayRun.prepared(slip));
    } finally {
      limits.set(Money.of("9000000.00", "INR"), APPROVER);
    }
    assertQueued(APayRun.prepared(slip));
  }

  @Test
  void nobody_sets_a_limit_of_nothing_or_without_the_right() {
    var limits = TestHouse.get(PayLimits.class);
    refused(PayoutRefusal.LIMIT_NOT_POSITIVE, () -> limits.set(Money.zero("INR"), APPROVER));
    assertThrows(Refused.class, () -> limits.set(slip.net(), APayRun.PREPARER));
  }

  @Test
  void who_left_is_paid_what_she_earned_once_somebody_looked() throws Exception {
    sql("UPDATE member SET left_on = '2020-01-01' WHERE ref = '" + slip.member() + "'");
    var run = APayRun.prepared(slip);
    assertHeld(HoldReason.NOT_A_MEMBER, run);
    release(run, "her last month, she told us where to send it");
    assertQueued(APayRun.prepared(slip));
  }

  @Test
  void more_hours_than_a_month_has_are_looked_at() throws Exception {
    int most = slip.period().lengthOfMonth() * 12 * 60;
    minutes(most + 1);
    assertHeld(HoldReason.IMPOSSIBLE_HOURS, APayRun.prepared(slip));
    minutes(most);
    assertQueued(APayRun.prepared(slip));
  }

  @Test
  void a_second_person_lets_it_go_with_a_reason_that_is_kept() {
    noticed(Set.of(PayeeSign.NAME_DIFFERS));
    var both = APayRun.financePerson(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    var run = APayRun.prepared(slip.cooperative(), both);
    refused(PayoutRefusal.SAME_PERSON_RELEASES, () -> release(run, "married", both));
    refused(PayoutRefusal.RELEASE_WITHOUT_REASON, () -> release(run, " ", APPROVER));
    assertThrows(Refused.class, () -> release(run, "married", APayRun.PREPARER));
    release(run, "she married, the pass book has her new name", APPROVER);
    assertQueued(APayRun.prepared(slip));
    var kept = TestHouse.get(HoldReleases.class).of(List.of(slip.number())).get(0);
    assertEquals(APPROVER.ref(), kept.releasedBy());
    assertEquals("she married, the pass book has her new name", kept.why());
  }

  @Test
  void a_later_change_of_the_account_asks_anew() {
    noticed(Set.of(PayeeSign.NAME_DIFFERS));
    release(APayRun.prepared(slip), "she married");
    var later = TimeMachine.now().plusSeconds(1);
    var to = Destination.bank(FakePayees.account(), "");
    FakePayees.say(
        slip.member(), new Payee("Ka", to, later, true, false, Set.of(PayeeSign.NAME_DIFFERS)));
    assertHeld(HoldReason.NAME_DIFFERS, APayRun.prepared(slip));
  }

  @Test
  void one_reason_let_go_leaves_the_others() {
    noticed(Set.of(PayeeSign.NAME_DIFFERS, PayeeSign.OF_STAFF));
    var run = APayRun.prepared(slip);
    assertHeld(HoldReason.NOT_HER_OWN, run);
    assertThrows(Refused.class, () -> release(run, "it is her sister's"));
    release(run, "it is her sister's", APayRun.financePerson(Role.NETWORK_ADMIN));
    assertHeld(HoldReason.NAME_DIFFERS, APayRun.prepared(slip));
  }

  @Test
  void what_somebody_wishes_to_be_asked_about_is_let_go_by_nobody_on_this_side() {
    noticed(Set.of(PayeeSign.ASK_FIRST));
    var run = APayRun.prepared(slip);
    var all = APayRun.financePerson(Role.values());
    refused(PayoutRefusal.HOLD_IS_MENDED_ELSEWHERE, () -> release(run, "please", all));
  }

  @Test
  void a_wish_to_be_asked_that_comes_after_the_approval_still_stops_the_file() {
    APayRun.fromOurAccount();
    var run = APayRun.approved(slip);
    noticed(Set.of(PayeeSign.ASK_FIRST));
    var download = TestHouse.get(DownloadBankFile.class);
    refused(PayoutRefusal.ASKED_TO_WAIT, () -> download.download(run, APPROVER));
    assertEquals(PayLineState.QUEUED, APayRun.line(run, slip).state());
  }

  @Test
  void what_is_not_held_cannot_be_let_go() {
    var run = APayRun.prepared(slip);
    refused(PayoutRefusal.NOT_HELD, () -> release(run, "for no reason"));
  }

  private void noticed(Set<PayeeSign> signs) {
    FakePayees.say(slip.member(), payee(FakePayees.account(), signs));
  }

  private static Payee payee(BankAccount account, Set<PayeeSign> signs) {
    var longAgo = TimeMachine.now().minus(Duration.ofDays(60));
    return new Payee("Ka", Destination.bank(account, ""), longAgo, true, false, signs);
  }

  private void release(PayRunRef run, String why) {
    release(run, why, APPROVER);
  }

  private void release(PayRunRef run, String why, Actor actor) {
    releasing.release(APayRun.line(run, slip).ref(), why, actor);
  }

  private void assertHeld(HoldReason why, PayRunRef run) {
    assertEquals(Optional.of(why), APayRun.line(run, slip).heldFor());
  }

  private void assertQueued(PayRunRef run) {
    assertEquals(PayLineState.QUEUED, APayRun.line(run, slip).state());
  }

  private void minutes(int standard) throws Exception {
    sql(
        "UPDATE slip SET standard_minutes = "
            + standard
            + " WHERE number = '"
            + slip.number()
            + "'");
  }

  private static void sql(String update) throws Exception {
    try (var owner = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var statement = owner.createStatement()) {
      assertEquals(1, statement.executeUpdate(update));
    }
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
