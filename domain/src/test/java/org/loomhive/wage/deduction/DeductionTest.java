package org.loomhive.wage.deduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.DEDUCTIONS_PAYABLE;
import static org.loomhive.ledger.Account.MEMBER_ADVANCES;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.payout.CheckPayables;
import org.loomhive.wage.AnEarnedWage;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.wage.advance.PayRules;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class DeductionTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Member weaver = ACooperative.memberOf(cooperative, Skill.WEAVING);
  private final Agreements agreements = TestHouse.get(Agreements.class);
  private final ApproveDeduction approve = TestHouse.get(ApproveDeduction.class);
  private final ConsentToDeduction consent = TestHouse.get(ConsentToDeduction.class);
  private final AdvanceSigns signs = TestHouse.get(AdvanceSigns.class);

  @BeforeEach
  void travel() {
    TimeMachine.travelTo(Instant.parse("2026-04-02T06:00:00Z"));
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void material_tools_spoiled_pieces_and_fees_are_refused_by_name() {
    for (var never : NeverKeptBack.values())
      refused(never.refusal(), () -> AnAgreement.asked(never.name(), weaver, "100", "10"));
    refused(DeductionRefusal.NOT_LISTED, () -> AnAgreement.asked("RENT", weaver, "100", "10"));
    assertTrue(agreements.of(weaver.ref()).isEmpty());
  }

  @Test
  void a_kind_counts_from_the_day_the_law_lists_it() {
    TimeMachine.travelTo(Instant.parse("2025-11-20T06:00:00Z"));
    refused(
        DeductionRefusal.NOT_ALLOWED_THEN,
        () -> AnAgreement.asked("SOCIAL_SECURITY", weaver, "100", "10"));
  }

  @Test
  void a_sum_is_above_zero_and_no_month_is_asked_for_more() {
    refused(DeductionRefusal.NOTHING_ASKED, () -> AnAgreement.asked("ADVANCE", weaver, "0", "1"));
    refused(DeductionRefusal.NOTHING_ASKED, () -> AnAgreement.asked("ADVANCE", weaver, "9", "-1"));
    refused(
        DeductionRefusal.MORE_A_MONTH_THAN_IN_ALL,
        () -> AnAgreement.asked("ADVANCE", weaver, "9", "10"));
  }

  @Test
  void nothing_is_approved_before_she_agreed_and_never_by_who_asked() {
    var number = AnAgreement.asked("SOCIAL_SECURITY", weaver, "100", "10");
    refused(DeductionRefusal.NO_CONSENT, () -> approve.approve(number, AnAgreement.APPROVES));
    refused(DeductionRefusal.YOU_ASKED_FOR_IT, () -> consent.inPerson(number, AnAgreement.ASKS));
    consent.inPerson(number, AnAgreement.SEES);
    var both = new Actor(AnAgreement.ASKS.ref(), Set.of(Role.FINANCE_APPROVER), Set.of());
    refused(DeductionRefusal.YOU_ASKED_FOR_IT, () -> approve.approve(number, both));
    var witness = new Actor(AnAgreement.SEES.ref(), Set.of(Role.FINANCE_APPROVER), Set.of());
    refused(DeductionRefusal.YOU_WERE_THE_WITNESS, () -> approve.approve(number, witness));
    assertThrows(Refused.class, () -> approve.approve(number, AnAgreement.SEES));
    assertFalse(agreements.get(number).isInForce());
    approve.approve(number, AnAgreement.APPROVES);
    var agreed = agreements.get(number);
    assertTrue(agreed.isInForce());
    assertEquals(Agreement.How.IN_PERSON, agreed.consentedHow().orElseThrow());
    assertEquals(AnAgreement.SEES.ref(), agreed.witness().orElseThrow());
  }

  @Test
  void only_she_agrees_on_the_portal() {
    var number = AnAgreement.asked("SOCIAL_SECURITY", weaver, "100", "10");
    var other = ACooperative.memberOf(cooperative, Skill.WEAVING);
    assertThrows(NotFound.class, () -> consent.onPortal(number, other.ref()));
    assertThrows(NotFound.class, () -> consent.takeBack(number, other.ref()));
    assertFalse(agreements.get(number).isConsented());
  }

  @Test
  void what_does_not_fit_is_carried_forward_with_the_remainder_on_the_slip() {
    var number = AnAgreement.inForce("SOCIAL_SECURITY", weaver, "500.00", "400.00");
    AnEarnedWage.of(weaver, DAY, "120.00");
    var slip = close(MARCH);
    assertEquals(inr("300.00"), slip.deductions());
    assertEquals(inr("900.00"), slip.net());
    var shown = agreements.of(slip.number()).get(0);
    assertEquals(inr("400.00"), shown.due());
    assertEquals(inr("300.00"), shown.taken());
    assertEquals(inr("100.00"), shown.carried());
    assertEquals(inr("200.00"), shown.left());
    AnEarnedWage.of(weaver, DAY, "120.00");
    assertEquals(inr("200.00"), close(MARCH.plusMonths(1)).deductions());
    AnEarnedWage.of(weaver, DAY, "120.00");
    assertTrue(close(MARCH.plusMonths(2)).deductions().isZero());
    assertTrue(agreements.left(agreements.get(number)).isZero());
    assertEquals(inr("-500.00"), balanceOfDeductions());
    assertAgree();
  }

  private Money balanceOfDeductions() {
    return TestHouse.get(Journal.class).balance(DEDUCTIONS_PAYABLE, "INR").minus(before);
  }

  private final Money before = TestHouse.get(Journal.class).balance(DEDUCTIONS_PAYABLE, "INR");

  @Test
  void nobody_who_earns_the_floor_has_anything_kept_back() {
    AnAgreement.inForce("SOCIAL_SECURITY", weaver, "500.00", "100.00");
    AnEarnedWage.of(weaver, DAY);
    var slip = close(MARCH);
    assertEquals(slip.floor(), slip.net());
    var shown = agreements.of(slip.number()).get(0);
    assertTrue(shown.taken().isZero());
    assertEquals(inr("500.00"), shown.left());
  }

  @Test
  void all_deductions_together_stay_under_the_cap_and_a_cooperative_may_set_a_lower_one() {
    TestHouse.get(PayRules.class).set(cooperative.ref(), 10, 0, Actor.system());
    AnAgreement.inForce("SOCIAL_SECURITY", weaver, "500.00", "100.00");
    AnAgreement.inForce("COOPERATIVE_SAVINGS", weaver, "500.00", "100.00");
    AnEarnedWage.of(weaver, DAY, "120.00");
    var slip = close(MARCH);
    assertEquals(inr("120.00"), slip.deductions());
    var shown = agreements.of(slip.number());
    assertEquals(inr("100.00"), shown.get(0).taken());
    assertEquals(inr("20.00"), shown.get(1).taken());
  }

  @Test
  void no_cooperative_sets_a_higher_cap_than_the_house() {
    var rules = TestHouse.get(PayRules.class);
    for (int[] wrong : new int[][] {{26, 0}, {-1, 0}, {25, 51}, {25, -1}})
      refused(
          DeductionRefusal.NOT_A_SHARE,
          () -> rules.set(cooperative.ref(), wrong[0], wrong[1], Actor.system()));
    assertEquals(25, rules.of(cooperative.ref()).deductionPercent());
  }

  @Test
  void she_takes_her_consent_back_and_nothing_more_is_kept_back() {
    var number = AnAgreement.inForce("SOCIAL_SECURITY", weaver, "500.00", "100.00");
    consent.takeBack(number, weaver.ref());
    AnEarnedWage.of(weaver, DAY, "120.00");
    assertTrue(close(MARCH).deductions().isZero());
    refused(DeductionRefusal.ENDED, () -> approve.approve(number, AnAgreement.APPROVES));
  }

  @Test
  void an_advance_is_paid_on_a_slip_of_its_own_and_comes_back_without_interest() {
    var number = AnAgreement.inForce("ADVANCE", weaver, "400.00", "200.00");
    approve.approve(number, AnAgreement.APPROVES);
    var slips = TestHouse.get(Slips.class).of(weaver.ref());
    assertEquals(1, slips.size());
    assertTrue(slips.get(0).isPaidBefore());
    assertEquals(inr("400.00"), slips.get(0).net());
    assertEquals(inr("400.00"), balance(MEMBER_ADVANCES));
    for (int month = 0; month < 3; month++) {
      AnEarnedWage.of(weaver, DAY, "120.00");
      close(MARCH.plusMonths(month));
    }
    assertTrue(balance(MEMBER_ADVANCES).isZero());
    assertTrue(agreements.left(agreements.get(number)).isZero());
    assertEquals(inr("-3600.00"), balance(WAGES_PAYABLE));
    assertAgree();
  }

  @Test
  void a_further_advance_before_half_of_the_former_is_back_is_a_sign() {
    AnAgreement.inForce("ADVANCE", weaver, "400.00", "300.00");
    assertTrue(openSigns().isEmpty());
    AnEarnedWage.of(weaver, DAY, "120.00");
    close(MARCH);
    AnAgreement.inForce("ADVANCE", weaver, "100.00", "100.00");
    assertTrue(openSigns().isEmpty(), "three quarters are back");
    AnAgreement.inForce("ADVANCE", weaver, "50.00", "50.00");
    assertEquals(Set.of(AdvanceSign.Cause.GROWING_ADVANCE), openSigns());
  }

  @Test
  void an_advance_that_is_not_back_after_half_a_year_is_a_sign_once() {
    AnAgreement.inForce("ADVANCE", weaver, "400.00", "100.00");
    signs.lookAtOld();
    assertTrue(openSigns().isEmpty());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(184)));
    signs.lookAtOld();
    signs.lookAtOld();
    assertEquals(Set.of(AdvanceSign.Cause.OLD_ADVANCE), openSigns());
    var sign = signs.open(caseWorker()).get(0);
    signs.lookedInto(sign.number(), caseWorker());
    assertTrue(openSigns().isEmpty());
  }

  @Test
  void a_case_worker_alone_learns_of_signs() {
    for (Role other : new Role[] {Role.MANAGER, Role.FINANCE_APPROVER, Role.NETWORK_ADMIN})
      assertThrows(Refused.class, () -> signs.open(AnAgreement.person(other)));
  }

  private Set<AdvanceSign.Cause> openSigns() {
    return signs.open(caseWorker()).stream()
        .map(AdvanceSign::cause)
        .collect(java.util.stream.Collectors.toSet());
  }

  private Actor caseWorker() {
    return new Actor("S-CARE", Set.of(Role.CASE_WORKER), Set.of(cooperative.ref()));
  }

  @Test
  void no_account_changes_a_sum_or_removes_a_row_and_the_portal_only_agrees() throws Exception {
    try (var admin = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var portal = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.PORTAL);
        var office = admin.createStatement();
        var hers = portal.createStatement()) {
      for (String no :
          new String[] {
            "UPDATE deduction_agreement SET total_minor = 1",
            "DELETE FROM deduction_agreement",
            "UPDATE slip_deduction SET taken_minor = 0",
            "DELETE FROM slip_deduction",
            "DELETE FROM pay_rule"
          }) assertThrows(SQLException.class, () -> office.execute(no));
      assertThrows(
          SQLException.class,
          () -> hers.execute("UPDATE deduction_agreement SET approved_at = NOW()"));
    }
  }

  private Slip close(YearMonth month) {
    TimeMachine.travelTo(
        month.plusMonths(1).atDay(2).atTime(6, 0).toInstant(java.time.ZoneOffset.UTC));
    TestHouse.get(ClosePayPeriod.class).close(cooperative.ref(), month, Actor.system());
    return TestHouse.get(Slips.class).of(cooperative.ref(), month).stream()
        .filter(slip -> !slip.isPaidBefore())
        .findFirst()
        .orElseThrow();
  }

  private Money balance(org.loomhive.ledger.Account account) {
    return TestHouse.get(Journal.class).balance(account, weaver.ref(), "INR");
  }

  private void assertAgree() {
    assertFalse(TestHouse.get(CheckPayables.class).differing().contains(weaver.ref().value()));
  }

  private static void refused(DeductionRefusal why, Executable deed) {
    assertEquals(why, assertThrows(Refused.class, deed).reason());
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
