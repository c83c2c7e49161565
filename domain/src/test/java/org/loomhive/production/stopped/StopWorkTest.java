package org.loomhive.production.stopped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.material.Holdings;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.later.AnswerNewDay;
import org.loomhive.ordering.later.DelayReason;
import org.loomhive.ordering.later.SayNewDay;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.MakeWorkOrders;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

class StopWorkTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Variant shawl = AProduct.madeToOrder(cooperative);
  private final StopWork stop = TestHouse.get(StopWork.class);

  @Test
  void work_that_nobody_has_taken_is_withdrawn_and_its_yarn_lies_free() {
    var work = offered();
    cancel(work.orderNumber().orElseThrow());
    var after = AWorkOrder.again(work.number());
    assertEquals(WorkState.WITHDRAWN, after.state());
    assertTrue(after.member().isEmpty());
    for (var held : TestHouse.get(Holdings.class).forWork(work.number()))
      assertFalse(held.account().setAside().isPositive());
    stop.stop(work.orderNumber().orElseThrow());
    TestHouse.get(MakeWorkOrders.class).make(work.orderNumber().orElseThrow());
    assertEquals(1, workFor(work.orderNumber().orElseThrow()));
  }

  /** She accepted in the moment in which the buyer cancelled. */
  @Test
  void what_a_maker_has_taken_stays_hers_at_the_same_pay_and_goes_to_the_store() {
    var work = offered();
    var maker = work.member().orElseThrow();
    TestHouse.get(AnswerOffer.class).accept(work.number(), maker);
    cancel(work.orderNumber().orElseThrow());
    var after = AWorkOrder.again(work.number());
    assertEquals(WorkState.IN_MAKING, after.state());
    assertEquals(maker, after.member().orElseThrow());
    assertEquals(work.pay(), after.pay());
    assertFalse(after.isForOrder());
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    TestHouse.get(ReceiveWork.class).receive(work.number(), AWorkOrder.manager(after));
    AWorkOrder.accept(AWorkOrder.again(work.number()));
    assertEquals(WorkState.PASSED, AWorkOrder.again(work.number()).state());
    assertEquals(1, TestHouse.get(StockKeeping.class).of(shawl.sku()).free());
  }

  @Test
  void who_makes_what_is_late_keeps_her_work_and_its_pay_when_the_buyer_has_her_money_back() {
    var work = offered();
    var maker = work.member().orElseThrow();
    TestHouse.get(AnswerOffer.class).accept(work.number(), maker);
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    var order = TestHouse.get(Orders.class).get(work.orderNumber().orElseThrow());
    var day = order.line(1).shipBy().plusDays(30);
    var wanted = new SayNewDay.Wanted(order.number(), Set.of(1), day, DelayReason.MATERIAL);
    TestHouse.get(SayNewDay.class).say(wanted, Actor.system());
    TestHouse.get(AnswerNewDay.class).giveBack(order.number(), 1);
    stop.stop(order.number());
    var after = AWorkOrder.again(work.number());
    assertEquals(maker, after.member().orElseThrow());
    assertEquals(work.pay(), after.pay());
    assertFalse(after.isForOrder());
    TestHouse.get(ReceiveWork.class).receive(work.number(), AWorkOrder.manager(after));
    AWorkOrder.accept(AWorkOrder.again(work.number()));
    assertEquals(1, TestHouse.get(StockKeeping.class).of(shawl.sku()).free());
  }

  private WorkOrder offered() {
    AWorkOrder.recipeFor(shawl);
    var number = AnOrder.paid(shawl).number();
    TestHouse.get(MakeWorkOrders.class).make(number);
    var work = TestHouse.get(WorkOrders.class).forOrder(number).get(0);
    AWorkOrder.allocate(work, ALot.ofYarn(cooperative.ref(), "1"), "0.315");
    var weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    return AWorkOrder.offered(AWorkOrder.again(work.number()), weaver);
  }

  private void cancel(OrderNumber number) {
    TestHouse.get(CancelLines.class).byBuyer(number);
    stop.stop(number);
  }

  private static int workFor(OrderNumber number) {
    return TestHouse.get(WorkOrders.class).forOrder(number).size();
  }
}
