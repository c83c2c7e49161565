package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.RecordInspection;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

class WorkOrderTest {
  private final AllocateLot allocate = TestHouse.get(AllocateLot.class);
  private final AnswerOffer answer = TestHouse.get(AnswerOffer.class);
  private final RecordInspection inspect = TestHouse.get(RecordInspection.class);
  private final Receipts receipts = TestHouse.get(Receipts.class);
  private final Holdings holdings = TestHouse.get(Holdings.class);

  @Test
  void is_offered_only_when_its_material_is_chosen() {
    var cooperative = ACooperative.inMeghalaya();
    var weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    var work = AWorkOrder.fresh(cooperative);
    assertEquals(WorkState.TO_PREPARE, work.state());
    assertRefused(ProductionRefusal.MATERIAL_NOT_CHOSEN, () -> AWorkOrder.offered(work, weaver));
    AWorkOrder.allocate(work, ALot.ofYarn(cooperative.ref(), "0.2"), "0.2");
    AWorkOrder.allocate(work, ALot.ofYarn(cooperative.ref(), "0.2"), "0.115");
    assertEquals(WorkState.TO_OFFER, AWorkOrder.again(work.number()).state());
    assertEquals(WorkState.OFFERED, AWorkOrder.offered(work, weaver).state());
  }

  @Test
  void no_more_is_chosen_than_it_needs_without_a_word_and_nothing_that_it_does_not_need() {
    var cooperative = ACooperative.inMeghalaya();
    var work = AWorkOrder.fresh(cooperative);
    var lot = ALot.ofYarn(cooperative.ref(), "5");
    assertRefused(
        ProductionRefusal.MORE_NEEDS_REASON, () -> AWorkOrder.allocate(work, lot, "0.348"));
    AWorkOrder.allocate(work, lot, "0.346");
  }

  @Test
  void two_dye_baths_go_into_one_work_with_a_reason_that_is_kept() {
    var cooperative = ACooperative.inMeghalaya();
    var work = AWorkOrder.fresh(cooperative);
    var first = ofBath(cooperative, "D-1");
    var second = ofBath(cooperative, "D-2");
    AWorkOrder.allocate(work, first, "0.2");
    assertRefused(
        ProductionRefusal.MIXES_DYE_BATHS, () -> AWorkOrder.allocate(work, second, "0.115"));
    assertEquals(WorkState.TO_PREPARE, AWorkOrder.again(work.number()).state());
    var choice = new AllocateLot.Choice(work.number(), second, kilograms("0.115"));
    allocate.topUp(choice, "For the border", AWorkOrder.manager(work));
    assertEquals(WorkState.TO_OFFER, AWorkOrder.again(work.number()).state());
    var kept = TestHouse.get(MaterialMovements.class).explained(work.number()).get(0);
    assertEquals("For the border", kept.reason().orElseThrow());
    assertEquals(second, kept.lot().number());
  }

  @Test
  void lots_of_one_bath_and_baths_that_were_put_back_mix_nothing() {
    var cooperative = ACooperative.inMeghalaya();
    var work = AWorkOrder.fresh(cooperative);
    AWorkOrder.allocate(work, ofBath(cooperative, "D-1"), "0.1");
    AWorkOrder.allocate(work, ofBath(cooperative, "D-1"), "0.1");
    for (Holding held : holdings.forWork(work.number()))
      allocate.putBack(work.number(), held.lot(), AWorkOrder.manager(work));
    AWorkOrder.allocate(work, ofBath(cooperative, "D-2"), "0.315");
    assertEquals(WorkState.TO_OFFER, AWorkOrder.again(work.number()).state());
  }

  private static LotNumber ofBath(Cooperative cooperative, String bath) {
    var like = ALot.of(cooperative.ref(), kilograms("1"), Money.of("900.00", "INR"));
    var lot =
        new NewLot(
            like.number(),
            like.cooperative(),
            like.material(),
            like.quantity(),
            like.cost(),
            like.supplier(),
            like.origin(),
            bath);
    return TestHouse.get(ReceiveLot.class).receive(lot, ALot.manager(cooperative.ref()));
  }

  @Test
  void a_lot_can_be_put_back_until_the_work_is_offered() {
    var work = AWorkOrder.open(ACooperative.inMeghalaya());
    var lot = holdings.forWork(work.number()).get(0).lot();
    allocate.putBack(work.number(), lot, AWorkOrder.manager(work));
    assertEquals(WorkState.TO_PREPARE, AWorkOrder.again(work.number()).state());
    assertTrue(holdings.forWork(work.number()).get(0).account().setAside().isZero());
  }

  @Test
  void she_has_the_yarn_once_she_accepted_and_accepting_twice_is_once() {
    var work = AWorkOrder.offered();
    var weaver = work.member().orElseThrow();
    for (int i = 0; i < 2; i++) {
      answer.accept(work.number(), weaver);
      TestHouse.get(HandOverMaterial.class).handOver(work.number());
    }
    var held = holdings.of(weaver);
    assertEquals(1, held.size());
    assertEquals(kilograms("0.315"), held.get(0).held());
    assertEquals(WorkState.IN_MAKING, AWorkOrder.again(work.number()).state());
  }

  @Test
  void of_two_taps_on_accept_one_counts() throws Exception {
    var work = AWorkOrder.offered();
    var weaver = work.member().orElseThrow();
    Callable<Boolean> tap =
        () -> {
          answer.accept(work.number(), weaver);
          TestHouse.get(HandOverMaterial.class).handOver(work.number());
          return true;
        };
    atOnce(tap, tap);
    assertEquals(kilograms("0.315"), holdings.of(weaver).get(0).held());
  }

  @Test
  void of_two_managers_one_gets_the_last_yarn() throws Exception {
    var cooperative = ACooperative.inMeghalaya();
    var lot = ALot.ofYarn(cooperative.ref(), "0.4");
    var first = AWorkOrder.fresh(cooperative);
    var second = AWorkOrder.fresh(cooperative);
    var served = atOnce(() -> wants(first, lot), () -> wants(second, lot));
    assertEquals(1, served);
  }

  private boolean wants(WorkOrder work, org.loomhive.kernel.LotNumber lot) {
    try {
      AWorkOrder.allocate(work, lot, "0.315");
      return true;
    } catch (Refused no) {
      assertEquals(MaterialRefusal.NOT_ENOUGH_IN_STORE, no.reason());
      return false;
    }
  }

  @Test
  void nobody_else_can_answer_and_a_declined_offer_can_be_made_to_another() {
    var work = AWorkOrder.offered();
    var stranger = MemberRef.random();
    assertRefused(
        ProductionRefusal.NOT_OFFERED_TO_YOU, () -> answer.accept(work.number(), stranger));
    answer.decline(work.number(), work.member().orElseThrow());
    var open = AWorkOrder.again(work.number());
    assertEquals(WorkState.TO_OFFER, open.state());
    assertTrue(open.declinedAt().isPresent());
    assertTrue(open.member().isEmpty());
  }

  @Test
  void what_was_accepted_is_not_declined_and_not_taken_back() {
    var work = AWorkOrder.accepted();
    var weaver = work.member().orElseThrow();
    assertRefused(ProductionRefusal.ALREADY_ACCEPTED, () -> answer.decline(work.number(), weaver));
    assertRefused(
        ProductionRefusal.ALREADY_ACCEPTED,
        () -> answer.takeBack(work.number(), AWorkOrder.manager(work)));
  }

  @Test
  void good_pieces_use_their_yarn_up_and_go_to_the_store_once() {
    var work = AWorkOrder.received();
    for (int i = 0; i < 2; i++) AWorkOrder.accept(work);
    assertEquals(WorkState.PASSED, AWorkOrder.again(work.number()).state());
    assertEquals(1, TestHouse.get(StockKeeping.class).of(work.sku()).onHand());
    var account = holdings.forWork(work.number()).get(0).account();
    assertEquals(kilograms("0.300"), account.used());
    assertEquals(kilograms("0.015"), account.usualLoss());
    assertTrue(account.withMembers().isZero());
  }

  @Test
  void rework_goes_back_to_her_at_the_same_pay() {
    var work = AWorkOrder.received();
    var manager = AWorkOrder.manager(work);
    var receipt = receipts.waiting(work).get(0).number();
    var rework = Verdict.of(InspectionResult.REWORK, 1, "Loose end");
    assertRefused(
        ProductionRefusal.NOTE_NEEDED,
        () -> inspect.record(receipt, Verdict.of(InspectionResult.REWORK, 1, " "), manager));
    var gone = rework.reworkBy(LocalDate.of(2020, 1, 1));
    assertRefused(ProductionRefusal.DATE_IN_THE_PAST, () -> inspect.record(receipt, gone, manager));
    AWorkOrder.judge(work, InspectionResult.REWORK, "Loose end");
    var back = AWorkOrder.again(work.number());
    assertEquals(WorkState.IN_MAKING, back.state());
    assertEquals(AWorkOrder.DUE.plusDays(5), back.dueOn());
    assertEquals(AWorkOrder.RATE, back.pieceRate().orElseThrow());
    assertEquals("Loose end", TestHouse.get(WorkOrders.class).inspectionsOf(back).get(0).note());
    assertEquals(kilograms("0.300"), holdings.forWork(work.number()).get(0).account().inRework());
  }

  @Test
  void a_rejection_uses_the_yarn_up_and_gives_nothing_to_the_store() {
    var work = AWorkOrder.received();
    for (int i = 0; i < 2; i++) AWorkOrder.judge(work, InspectionResult.REJECT, "Burnt");
    assertEquals(WorkState.REJECTED, AWorkOrder.again(work.number()).state());
    assertEquals(0, TestHouse.get(StockKeeping.class).of(work.sku()).onHand());
    var account = holdings.forWork(work.number()).get(0).account();
    assertEquals(kilograms("0.300"), account.rejected());
    assertTrue(account.withMembers().isZero());
  }

  @Test
  void keeps_the_recipe_it_was_made_with() {
    var cooperative = ACooperative.inMeghalaya();
    var work = AWorkOrder.fresh(cooperative);
    TestHouse.get(Recipes.class)
        .add(
            new Recipe(work.sku(), 700, Skill.WEAVING)
                .with(ALot.yarn().code(), kilograms("0.400"), 5)
                .restsOn(AWorkOrder.estimate()));
    assertEquals(600, AWorkOrder.again(work.number()).recipe().standardMinutes());
    assertEquals(2, TestHouse.get(Recipes.class).get(work.sku()).edition());
  }

  @Test
  void what_is_over_is_listed_by_its_last_look_and_not_by_its_due_date() {
    var first = AWorkOrder.received();
    var second = AWorkOrder.received();
    AWorkOrder.accept(second);
    AWorkOrder.accept(first);
    var both =
        new Actor(
            "S-BOTH", Set.of(Role.MANAGER), Set.of(first.cooperative(), second.cooperative()));
    assertEquals(
        List.of(first.number(), second.number()),
        TestHouse.get(WorkOrders.class).seenBy(both, Set.of(WorkState.PASSED), 0, 10).stream()
            .map(WorkOrder::number)
            .toList());
  }

  @Test
  void a_manager_of_another_cooperative_does_not_see_it_nor_touch_it() {
    var work = AWorkOrder.received();
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    var own = AWorkOrder.manager(work);
    var orders = TestHouse.get(WorkOrders.class);
    var received = Set.of(WorkState.RECEIVED);
    assertEquals(1, orders.count(own, received));
    assertEquals(
        List.of(work.number()),
        orders.seenBy(own, received, 0, 10).stream().map(WorkOrder::number).toList());
    assertEquals(0, orders.count(stranger, received));
    assertEquals(1L, orders.countOpen(own).get(WorkState.RECEIVED));
    assertEquals(0L, orders.countOpen(own).get(WorkState.IN_MAKING));
    assertEquals(0L, orders.countOpen(stranger).get(WorkState.RECEIVED));
    assertTrue(orders.seenBy(stranger, received, 0, 10).isEmpty());
    var nobody = new Actor("S-NOBODY", Set.of(Role.MANAGER), Set.of());
    assertTrue(orders.seenBy(nobody, received, 0, 10).isEmpty());
    assertEquals(0L, orders.countOpen(nobody).get(WorkState.RECEIVED));
    assertThrows(NotFound.class, () -> orders.get(work.number(), stranger));
    assertThrows(
        NotFound.class, () -> TestHouse.get(ReceiveWork.class).receive(work.number(), stranger));
    var receipt = receipts.waiting(work).get(0).number();
    var good = Verdict.of(InspectionResult.ACCEPT, 1, "");
    assertThrows(NotFound.class, () -> inspect.record(receipt, good, stranger));
    assertThrows(NotFound.class, () -> answer.takeBack(work.number(), stranger));
    var lot = holdings.forWork(work.number()).get(0).lot();
    assertThrows(
        NotFound.class, () -> allocate.allocate(work.number(), lot, kilograms("0.01"), stranger));
  }

  @Test
  void the_portal_finds_a_members_own_work_only() {
    var work = AWorkOrder.accepted();
    var orders = TestHouse.get(WorkOrders.class);
    assertEquals(1, orders.inHandsOf(work.member().orElseThrow()).size());
    assertTrue(orders.offeredTo(work.member().orElseThrow()).isEmpty());
    assertFalse(
        orders.minutesInHands(work.cooperative()).getOrDefault(work.member().orElseThrow(), 0L)
            != 600);
  }

  /** How many of the deeds, done at the same moment, came to something. */
  @SafeVarargs
  private static int atOnce(Callable<Boolean>... deeds) throws Exception {
    var hands = Executors.newFixedThreadPool(deeds.length);
    try {
      int good = 0;
      for (Future<Boolean> each : hands.invokeAll(List.of(deeds))) if (each.get()) good++;
      return good;
    } finally {
      hands.shutdown();
    }
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private static void assertRefused(ProductionRefusal why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
