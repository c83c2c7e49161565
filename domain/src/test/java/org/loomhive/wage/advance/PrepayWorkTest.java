package org.loomhive.wage.advance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;
import static org.loomhive.ledger.Account.WORK_PREPAID;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Member;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.payout.CheckPayables;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.wage.AcceptWork;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.wage.WorkToPay;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Three pieces at 156.00 each: 468.00, of which half is 234.00. */
class PrepayWorkTest {
  private final Member weaver = WorkToPay.aWeaver();
  private final PrepayWork prepay = TestHouse.get(PrepayWork.class);
  private final Prepayments prepayments = TestHouse.get(Prepayments.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void nothing_is_prepaid_where_no_rule_says_so() {
    prepay.prepay(WorkToPay.accepted(weaver));
    assertTrue(slips().isEmpty());
  }

  @Test
  void half_is_paid_at_once_and_only_once() {
    halfIsPrepaid();
    var work = WorkToPay.accepted(weaver);
    TestHouse.get(TellOutbox.class).all();
    prepay.prepay(work);
    assertEquals(List.of(inr("234.00")), slips().stream().map(Slip::net).toList());
    assertEquals(inr("234.00"), balance(WORK_PREPAID));
    assertEquals(inr("-234.00"), balance(WAGES_PAYABLE));
  }

  @Test
  void work_that_nobody_took_is_not_prepaid() {
    halfIsPrepaid();
    prepay.prepay(WorkToPay.offered(weaver));
    assertTrue(slips().isEmpty());
  }

  @Test
  void the_slip_of_the_month_says_what_was_paid_before_and_the_books_come_to_nothing() {
    halfIsPrepaid();
    var work = WorkToPay.received(weaver);
    prepay.prepay(work);
    accept(work);
    var slip = closeThisMonth();
    assertEquals(inr("468.00"), slip.wages());
    assertEquals(inr("234.00"), slip.deductions());
    assertEquals(inr("234.00"), slip.net());
    assertTrue(balance(WORK_PREPAID).isZero());
    assertEquals(inr("-468.00"), balance(WAGES_PAYABLE));
    assertTrue(prepayments.openOf(weaver.ref()).isEmpty());
    assertFalse(TestHouse.get(CheckPayables.class).differing().contains(weaver.ref().value()));
  }

  @Test
  void what_rejected_pieces_never_used_stands_for_the_next_work_and_is_not_asked_back() {
    halfIsPrepaid();
    var work = WorkToPay.received(weaver);
    prepay.prepay(work);
    var receipt = waiting(work).get(0);
    TestHouse.get(AcceptWork.class).inspect(receipt.number(), oneOfThree(), Actor.system());
    assertEquals(inr("78.00"), closeThisMonth().net());
    assertEquals(inr("156.00"), prepayments.openOf(weaver.ref()).get(0).left());
    var next = WorkToPay.accepted(weaver);
    prepay.prepay(next);
    var second = prepayments.find(next).orElseThrow();
    assertEquals(inr("156.00"), second.movedHere());
    assertEquals(inr("234.00"), second.amount());
    var paidBefore = slips().stream().filter(Slip::isPaidBefore).map(Slip::net).toList();
    assertEquals(List.of(inr("78.00"), inr("234.00")), paidBefore);
    assertEquals(inr("234.00"), balance(WORK_PREPAID));
  }

  @Test
  void work_that_is_never_finished_leaves_a_prepayment_and_no_debt() {
    halfIsPrepaid();
    var first = WorkToPay.accepted(weaver);
    prepay.prepay(first);
    prepay.end(first, Actor.system());
    assertEquals(inr("234.00"), prepayments.openOf(weaver.ref()).get(0).left());
    prepay.prepay(WorkToPay.accepted(weaver));
    assertEquals(1, slips().size(), "nothing is paid twice");
    assertEquals(inr("234.00"), balance(WORK_PREPAID));
    assertEquals(1, prepayments.openOf(weaver.ref()).size());
  }

  @Test
  void a_manager_of_another_cooperative_does_not_see_it() {
    halfIsPrepaid();
    var work = WorkToPay.accepted(weaver);
    prepay.prepay(work);
    var stranger = new Actor("S-X", java.util.Set.of(Role.MANAGER), java.util.Set.of());
    assertThrows(NotFound.class, () -> prepay.end(work, stranger));
    assertTrue(prepayments.openSeenBy(stranger).isEmpty());
  }

  private void halfIsPrepaid() {
    TestHouse.get(PayRules.class).set(weaver.cooperative(), 25, 50, Actor.system());
  }

  private static void accept(WorkOrderNumber work) {
    TestHouse.get(AcceptWork.class).accept(work, InspectionNote.none(), Actor.system());
  }

  private static List<Receipt> waiting(WorkOrderNumber work) {
    return TestHouse.get(Receipts.class).waiting(TestHouse.get(WorkOrders.class).get(work));
  }

  private static Verdict oneOfThree() {
    return Verdict.of(InspectionResult.ACCEPT, 1, "").and(InspectionResult.REJECT, 2, "torn");
  }

  private Slip closeThisMonth() {
    var month = YearMonth.from(TimeMachine.now().atZone(ZoneOffset.UTC));
    TestHouse.get(ClosePayPeriod.class).close(weaver.cooperative(), month, Actor.system());
    return slips().stream().filter(slip -> !slip.isPaidBefore()).findFirst().orElseThrow();
  }

  private List<Slip> slips() {
    return TestHouse.get(Slips.class).of(weaver.ref());
  }

  private Money balance(Account account) {
    return TestHouse.get(Journal.class).balance(account, weaver.ref(), "INR");
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
