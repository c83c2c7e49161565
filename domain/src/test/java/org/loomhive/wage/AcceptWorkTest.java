package org.loomhive.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Member;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class AcceptWorkTest {
  private final Member weaver = WorkToPay.aWeaver();
  private final OfferWork offering = TestHouse.get(OfferWork.class);
  private final AcceptWork accepting = TestHouse.get(AcceptWork.class);
  private final WorkOrders orders = TestHouse.get(WorkOrders.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void work_is_offered_at_the_floor_or_above_and_never_below() {
    var number = WorkToPay.toOffer(weaver);
    var low = Money.of("155.50", "INR");
    var no =
        assertThrows(Refused.class, () -> offering.offerAt(low, number, weaver.ref(), manager()));
    assertEquals(WageRefusal.UNDER_FLOOR, no.reason());
    assertEquals(Money.of("156.00", "INR"), no.arguments().get(1));
    var more = Money.of("170.00", "INR");
    offering.offerAt(more, number, weaver.ref(), manager());
    assertEquals(more, orders.get(number).pieceRate().orElseThrow());
    assertEquals(Money.of("510.00", "INR"), orders.get(number).pay().orElseThrow());
  }

  @Test
  void work_is_not_offered_to_a_member_of_another_cooperative() {
    var number = WorkToPay.toOffer(weaver);
    var stranger = WorkToPay.aWeaver().ref();
    assertThrows(NotFound.class, () -> offering.offer(number, stranger, manager()));
    assertFalse(orders.get(number).isOffered());
  }

  @Test
  void another_members_work_is_not_there() {
    var number = WorkToPay.offered(weaver);
    var other = WorkToPay.aWeaver().ref();
    assertEquals(number, orders.getOwn(number, weaver.ref()).number());
    assertThrows(NotFound.class, () -> orders.getOwn(number, other));
    var unknown = WorkOrderNumber.random();
    assertThrows(NotFound.class, () -> orders.getOwn(unknown, weaver.ref()));
  }

  @Test
  void accepting_makes_the_wage_hers_and_the_pieces_ours() {
    var number = WorkToPay.received(weaver);
    var wage = accept(number);
    assertEquals(Money.of("468.00", "INR"), wage.amount());
    assertEquals(360, wage.standardMinutes());
    assertTrue(orders.get(number).isPassed());
    assertEquals(3, TestHouse.get(StockKeeping.class).of(wage.sku()).onHand());
    assertEquals(Money.of("-468.00", "INR"), payable());
  }

  @Test
  void each_wage_leads_back_to_its_maker_her_pieces_and_who_looked_at_them() {
    var number = WorkToPay.received(weaver);
    var looker = manager();
    var wage = accepting.accept(number, InspectionNote.none(), looker);
    assertEquals(weaver.ref(), wage.member());
    assertEquals(number, wage.workOrder());
    var look = orders.inspectionsOf(orders.get(number)).get(0);
    assertEquals(wage.receipt(), look.receipt().number());
    assertEquals(wage.pieces(), look.pieces());
    assertEquals(looker.ref(), look.inspectedBy());
    assertEquals(looker.ref(), wage.recordedBy());
  }

  @Test
  void accepting_twice_pays_once() throws Exception {
    var number = WorkToPay.received(weaver);
    Callable<EarnedWage> accept = () -> accept(number);
    var workers = Executors.newFixedThreadPool(3);
    try {
      for (var result : workers.invokeAll(List.of(accept, accept, accept))) result.get();
    } finally {
      workers.shutdown();
    }
    assertEquals(1, TestHouse.get(Earnings.class).of(weaver.ref()).size());
    assertEquals(Money.of("-468.00", "INR"), payable());
  }

  @Test
  void work_that_is_not_received_earns_nothing_yet() {
    var number = WorkToPay.accepted(weaver);
    assertThrows(Refused.class, () -> accept(number));
    assertTrue(TestHouse.get(Earnings.class).find(number).isEmpty());
    assertTrue(payable().isZero());
  }

  @Test
  void when_the_floor_rose_before_the_day_of_the_work_she_gets_the_new_one() {
    TimeMachine.travelTo(Instant.parse("2025-03-28T06:00:00Z"));
    var number = WorkToPay.offered(weaver);
    assertEquals(Money.of("151.50", "INR"), orders.get(number).pieceRate().orElseThrow());
    TestHouse.get(org.loomhive.production.AnswerOffer.class).accept(number, weaver.ref());
    TimeMachine.travelTo(Instant.parse("2025-03-31T19:00:00Z"));
    TestHouse.get(org.loomhive.production.ReceiveWork.class).receive(number, Actor.system());
    var wage = accept(number);
    assertEquals(LocalDate.of(2025, 4, 1), wage.workedOn());
    assertEquals(Money.of("156.00", "INR"), wage.rate());
  }

  private EarnedWage accept(WorkOrderNumber number) {
    return accepting.accept(number, InspectionNote.none(), Actor.system());
  }

  private Actor manager() {
    return new Actor("S-TEST", Set.of(Role.MANAGER), Set.of(weaver.cooperative()));
  }

  private Money payable() {
    return TestHouse.get(Journal.class).balance(WAGES_PAYABLE, weaver.ref(), "INR");
  }
}
