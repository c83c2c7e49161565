package org.loomhive.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Member;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.AnswerSecond;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.LookAgain;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.Seconds;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.inspection.WhoInspects;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

/** Three pieces at 156.00 each, which come and are paid in parts. */
class InspectPartsTest {
  private final Member weaver = WorkToPay.aWeaver();
  private final AcceptWork accepting = TestHouse.get(AcceptWork.class);
  private final WorkOrderNumber work = WorkToPay.accepted(weaver);
  private final Actor manager = new Actor("S-ONE", Set.of(Role.MANAGER), sight());
  private final Actor other = new Actor("S-TWO", Set.of(Role.QUALITY), sight());

  @Test
  void each_receipt_earns_once_and_what_it_earned_stays() throws Exception {
    var first = receive(2);
    var good = Verdict.of(InspectionResult.ACCEPT, 2, "");
    Callable<Boolean> inspect =
        () -> {
          accepting.inspect(first, good, manager);
          return true;
        };
    var hands = Executors.newFixedThreadPool(3);
    try {
      for (var each : hands.invokeAll(List.of(inspect, inspect, inspect))) each.get();
    } finally {
      hands.shutdown();
    }
    assertEquals(rupees("-312.00"), payable());
    accepting.inspect(receive(1), Verdict.of(InspectionResult.REJECT, 1, "Torn"), manager);
    assertEquals(rupees("-312.00"), payable());
    assertEquals(2, TestHouse.get(Earnings.class).find(first).orElseThrow().pieces());
  }

  @Test
  void a_second_is_not_sold_for_less_than_its_maker_is_paid() {
    var receipt = receive(1);
    var verdict = Verdict.of(InspectionResult.SECOND, 1, "A thick thread");
    var no =
        assertThrows(
            Refused.class,
            () -> accepting.inspect(receipt, verdict.secondFor(rupees("155.99")), manager));
    assertEquals(ProductionRefusal.SECOND_BELOW_PAY, no.reason());
    assertEquals(List.of(rupees("156.00")), no.arguments());
    accepting.inspect(receipt, verdict.secondFor(rupees("156.00")), manager);
  }

  @Test
  void a_second_earns_as_any_good_piece_whatever_she_answers() {
    var receipt = receive(2);
    var verdict =
        Verdict.of(InspectionResult.ACCEPT, 1, "")
            .and(InspectionResult.SECOND, 1, "A thick thread")
            .secondFor(rupees("160.00"));
    accepting.inspect(receipt, verdict, manager);
    var earned = TestHouse.get(Earnings.class).find(receipt).orElseThrow();
    assertEquals(rupees("312.00"), earned.amount());
    assertEquals(240, earned.standardMinutes());
    var second = TestHouse.get(Seconds.class).waitingFor(weaver.ref()).get(0);
    assertEquals(rupees("160.00"), second.price());
    var answer = TestHouse.get(AnswerSecond.class);
    var stranger = WorkToPay.aWeaver().ref();
    assertThrows(NotFound.class, () -> answer.answer(receipt, Second.Answer.AGREED, stranger));
    for (int i = 0; i < 2; i++) answer.answer(receipt, Second.Answer.TAKEN_BACK, weaver.ref());
    assertEquals(
        ProductionRefusal.SECOND_IS_ANSWERED,
        assertThrows(Refused.class, () -> answer.signed(receipt, Second.Answer.AGREED, manager))
            .reason());
    assertEquals(rupees("-312.00"), payable());
    assertEquals(1, TestHouse.get(StockKeeping.class).of(earned.sku()).onHand());
  }

  @Test
  void a_second_has_a_price() {
    var receipt = receive(1);
    var verdict = Verdict.of(InspectionResult.SECOND, 1, "A thick thread");
    var no = assertThrows(Refused.class, () -> accepting.inspect(receipt, verdict, manager));
    assertEquals(ProductionRefusal.SECOND_NEEDS_A_PRICE, no.reason());
    assertTrue(payable().isZero());
  }

  @Test
  void rejected_pieces_are_looked_at_again_by_somebody_else_who_decides() {
    var receipt = receive(3);
    accepting.inspect(receipt, Verdict.of(InspectionResult.REJECT, 3, "Too short"), manager);
    var look = TestHouse.get(LookAgain.class);
    assertThrows(NotFound.class, () -> look.ask(receipt, WorkToPay.aWeaver().ref()));
    for (int i = 0; i < 2; i++) look.ask(receipt, weaver.ref());
    TestHouse.get(TellOutbox.class).all();
    look.begin(receipt, manager);
    var order = TestHouse.get(WorkOrders.class).get(work);
    var again = TestHouse.get(Receipts.class).waiting(order).get(0).number();
    var found =
        Verdict.of(InspectionResult.ACCEPT, 2, "").and(InspectionResult.REJECT, 1, "Too short");
    var no = assertThrows(Refused.class, () -> accepting.inspect(again, found, manager));
    assertEquals(ProductionRefusal.ANOTHER_MUST_LOOK_AGAIN, no.reason());
    accepting.inspect(again, found, other);
    assertEquals(rupees("-312.00"), payable());
    assertEquals(3, TestHouse.get(WorkOrders.class).inspectionsOf(order).size());
    assertEquals(
        ProductionRefusal.NOTHING_TO_LOOK_AT_AGAIN,
        assertThrows(Refused.class, () -> look.begin(again, manager)).reason());
  }

  @Test
  void who_sent_pieces_back_leaves_the_next_look_to_another_when_their_maker_asks_for_it() {
    var receipt = receive(2);
    var back = Verdict.of(InspectionResult.REWORK, 2, "The fringe");
    accepting.inspect(receipt, back.reworkBy(LocalDate.of(2030, 6, 6)), manager);
    var look = TestHouse.get(LookAgain.class);
    for (int i = 0; i < 2; i++) look.ask(receipt, weaver.ref());
    var again = receive(2);
    var good = Verdict.of(InspectionResult.ACCEPT, 2, "");
    var no = assertThrows(Refused.class, () -> accepting.inspect(again, good, manager));
    assertEquals(ProductionRefusal.ANOTHER_MUST_LOOK_AGAIN, no.reason());
    accepting.inspect(again, good, other);
    assertEquals(rupees("-312.00"), payable());
    var nothing = assertThrows(Refused.class, () -> look.ask(again, weaver.ref()));
    assertEquals(ProductionRefusal.NOTHING_TO_LOOK_AT_AGAIN, nothing.reason());
  }

  @Test
  void a_second_that_its_maker_does_not_agree_to_is_looked_at_by_somebody_else_and_paid_once() {
    var receipt = receive(2);
    accepting.inspect(receipt, oneGoodOneSecond(), manager);
    var again = lookedAtAgain(receipt);
    assertEquals(1, again.pieces());
    assertTrue(TestHouse.get(Seconds.class).waitingFor(weaver.ref()).isEmpty());
    var good = Verdict.of(InspectionResult.ACCEPT, 1, "");
    var no = assertThrows(Refused.class, () -> accepting.inspect(again.number(), good, manager));
    assertEquals(ProductionRefusal.ANOTHER_MUST_LOOK_AGAIN, no.reason());
    accepting.inspect(again.number(), good, other);
    assertEquals(rupees("-312.00"), payable());
    assertTrue(TestHouse.get(Earnings.class).find(again.number()).isEmpty());
    var order = TestHouse.get(WorkOrders.class).get(work);
    assertEquals(2, order.count().accepted());
    assertEquals(0, order.count().second());
    assertEquals(2, TestHouse.get(StockKeeping.class).of(order.sku()).onHand());
  }

  @Test
  void the_second_look_takes_nothing_back_and_is_the_last() {
    var receipt = receive(2);
    accepting.inspect(receipt, oneGoodOneSecond(), manager);
    var again = lookedAtAgain(receipt).number();
    var rework = Verdict.of(InspectionResult.REWORK, 1, "The fringe");
    assertEquals(
        ProductionRefusal.PAID_IS_NOT_MADE_AGAIN,
        assertThrows(Refused.class, () -> accepting.inspect(again, rework, other)).reason());
    var second = Verdict.of(InspectionResult.SECOND, 1, "A thick thread");
    accepting.inspect(again, second.secondFor(rupees("180.00")), other);
    assertEquals(rupees("-312.00"), payable());
    var offered = TestHouse.get(Seconds.class).waitingFor(weaver.ref()).get(0);
    assertEquals(rupees("180.00"), offered.price());
    assertFalse(offered.mayBeLookedAtAgain());
    var answer = TestHouse.get(AnswerSecond.class);
    assertEquals(
        ProductionRefusal.NOTHING_TO_LOOK_AT_AGAIN,
        assertThrows(
                Refused.class, () -> answer.answer(again, Second.Answer.LOOK_AGAIN, weaver.ref()))
            .reason());
    answer.answer(again, Second.Answer.AGREED, weaver.ref());
    assertEquals(rupees("-312.00"), payable());
  }

  @Test
  void a_second_that_is_rejected_at_last_stays_paid_and_what_was_answered_is_answered() {
    var receipt = receive(2);
    accepting.inspect(receipt, oneGoodOneSecond(), manager);
    var again = lookedAtAgain(receipt).number();
    accepting.inspect(again, Verdict.of(InspectionResult.REJECT, 1, "A hole"), other);
    assertEquals(rupees("-312.00"), payable());
    assertEquals(1, TestHouse.get(WorkOrders.class).get(work).count().rejected());
    var answer = TestHouse.get(AnswerSecond.class);
    assertEquals(
        ProductionRefusal.SECOND_IS_ANSWERED,
        assertThrows(
                Refused.class, () -> answer.answer(receipt, Second.Answer.AGREED, weaver.ref()))
            .reason());
  }

  private static Verdict oneGoodOneSecond() {
    return Verdict.of(InspectionResult.ACCEPT, 1, "")
        .and(InspectionResult.SECOND, 1, "A thick thread")
        .secondFor(rupees("160.00"));
  }

  /** She asks twice; the pieces come to the table once. */
  private Receipt lookedAtAgain(ReceiptNumber receipt) {
    for (int i = 0; i < 2; i++)
      TestHouse.get(AnswerSecond.class).answer(receipt, Second.Answer.LOOK_AGAIN, weaver.ref());
    TestHouse.get(TellOutbox.class).all();
    var waiting = TestHouse.get(Receipts.class).waiting(TestHouse.get(WorkOrders.class).get(work));
    assertEquals(1, waiting.size());
    assertTrue(waiting.get(0).isPaidBefore());
    return waiting.get(0);
  }

  @Test
  void whoever_gave_out_the_work_leaves_the_look_to_others_when_many_were_rejected() {
    var good = Verdict.of(InspectionResult.ACCEPT, 1, "");
    var bad = Verdict.of(InspectionResult.REJECT, 1, "Torn");
    for (int i = 0; i < 3; i++) accepting.inspect(receive(1), bad, other);
    var next = givenOutByTheManager();
    accepting.inspect(receive(next, 1), good, manager);
    accepting.inspect(receive(next, 1), bad, other);
    var receipt = receive(next, 1);
    var no = assertThrows(Refused.class, () -> accepting.inspect(receipt, good, manager));
    assertEquals(ProductionRefusal.ANOTHER_MUST_LOOK, no.reason());
    accepting.inspect(receipt, good, other);
    assertFalse(payable().isZero());
  }

  @Test
  void from_which_share_on_others_look_is_set_by_the_network_alone_and_holds_at_once() {
    var who = TestHouse.get(WhoInspects.class);
    var store = weaver.cooperative();
    var network = new Actor("S-NETWORK", Set.of(Role.NETWORK_ADMIN), Set.of());
    var no = assertThrows(Refused.class, () -> who.change(store, 50, manager));
    assertEquals(ActorRefusal.NOT_YOUR_ROLE, no.reason());
    for (int percent : new int[] {-1, 101})
      assertThrows(IllegalArgumentException.class, () -> who.change(store, percent, network));
    var bad = Verdict.of(InspectionResult.REJECT, 1, "Torn");
    for (int i = 0; i < 3; i++) accepting.inspect(receive(1), bad, other);
    var next = givenOutByTheManager();
    for (int i = 0; i < 2; i++) accepting.inspect(receive(next, 1), bad, other);
    var receipt = receive(next, 1);
    var good = Verdict.of(InspectionResult.ACCEPT, 1, "");
    who.change(store, 0, network);
    no = assertThrows(Refused.class, () -> accepting.inspect(receipt, good, manager));
    assertEquals(List.of(0), no.arguments());
    who.change(store, 100, network);
    assertEquals(100, who.rule(store).rejectSharePercent());
    accepting.inspect(receipt, good, manager);
    assertFalse(payable().isZero());
  }

  private WorkOrderNumber givenOutByTheManager() {
    var next = WorkToPay.toOffer(weaver);
    TestHouse.get(OfferWork.class).offer(next, weaver.ref(), manager);
    TestHouse.get(org.loomhive.production.AnswerOffer.class).accept(next, weaver.ref());
    return next;
  }

  private ReceiptNumber receive(int pieces) {
    return receive(work, pieces);
  }

  private ReceiptNumber receive(WorkOrderNumber of, int pieces) {
    return TestHouse.get(ReceivePieces.class).receive(NewReceipt.of(of, pieces), manager).number();
  }

  private Set<org.loomhive.kernel.CooperativeRef> sight() {
    return Set.of(weaver.cooperative());
  }

  private Money payable() {
    return TestHouse.get(Journal.class).balance(WAGES_PAYABLE, weaver.ref(), "INR");
  }

  private static Money rupees(String amount) {
    return Money.of(amount, "INR");
  }
}
