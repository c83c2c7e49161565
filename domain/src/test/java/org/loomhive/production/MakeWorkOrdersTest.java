package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.desk.OrderDesk.Pile;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

class MakeWorkOrdersTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Variant shawl = AProduct.madeToOrder(cooperative);
  private final WorkOrders workOrders = TestHouse.get(WorkOrders.class);
  private final MakeWorkOrders make = TestHouse.get(MakeWorkOrders.class);
  private final OrderDesk desk = TestHouse.get(OrderDesk.class);

  @Test
  void a_line_that_must_be_made_becomes_one_work_order_however_often_it_is_told() {
    AWorkOrder.recipeFor(shawl);
    var order = AnOrder.paid(shawl, AProduct.readyInStock(2));
    TestHouse.get(TellOutbox.class).all();
    make.make(order.number());
    var made = workOrders.forOrder(order.number());
    assertEquals(1, made.size());
    var work = made.get(0);
    assertEquals(shawl.sku(), work.sku());
    assertEquals(cooperative.ref(), work.cooperative());
    assertTrue(work.dueOn().isBefore(order.line(work.orderLine().orElseThrow()).shipBy()));
  }

  @Test
  void what_lies_ready_makes_no_work() {
    var order = AnOrder.paid(AProduct.readyInStock(2));
    make.make(order.number());
    assertTrue(workOrders.forOrder(order.number()).isEmpty());
  }

  @Test
  void without_a_recipe_the_order_waits() {
    var order = AnOrder.paid(shawl);
    assertThrows(NotFound.class, () -> make.make(order.number()));
    AWorkOrder.recipeFor(shawl);
    make.make(order.number());
    assertEquals(1, workOrders.forOrder(order.number()).size());
  }

  @Test
  void the_buyer_follows_her_piece_and_it_is_kept_for_her() {
    var number = paidAndMade();
    var manager = ALot.manager(cooperative.ref());
    assertEquals(1, desk.count(manager, Pile.IN_MAKING));
    assertEquals(0, desk.count(manager, Pile.TO_SHIP));
    var work = workOrders.forOrder(number).get(0);
    AWorkOrder.allocate(work, ALot.ofYarn(cooperative.ref(), "1"), "0.315");
    var weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    AWorkOrder.offered(work, weaver);
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver);
    TestHouse.get(TellOutbox.class).all();
    assertTrue(reached(number, MakingStage.IN_MAKING));
    TestHouse.get(ReceiveWork.class).receive(work.number(), manager);
    AWorkOrder.accept(work);
    assertTrue(reached(number, MakingStage.CHECKED));
    var stock = TestHouse.get(StockKeeping.class).of(shawl.sku());
    assertEquals(1, stock.onHand());
    assertEquals(0, stock.free());
    assertEquals(1, desk.count(manager, Pile.TO_SHIP));
  }

  @Test
  void a_rejected_piece_for_an_order_is_made_again() {
    var number = paidAndMade();
    var manager = ALot.manager(cooperative.ref());
    var work = workOrders.forOrder(number).get(0);
    AWorkOrder.allocate(work, ALot.ofYarn(cooperative.ref(), "1"), "0.315");
    var weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    AWorkOrder.offered(work, weaver);
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver);
    TestHouse.get(ReceiveWork.class).receive(work.number(), manager);
    AWorkOrder.judge(work, InspectionResult.REJECT, "Torn");
    make.make(number);
    var both = workOrders.forOrder(number);
    assertEquals(2, both.size());
    assertEquals(WorkState.TO_PREPARE, both.get(1).state());
  }

  @Test
  void another_cooperative_does_not_see_the_order_on_its_desk() {
    var number = paidAndMade();
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertEquals(0, desk.count(stranger, Pile.ALL));
    assertTrue(desk.seenBy(stranger, Pile.ALL, 0, 10).isEmpty());
    assertThrows(NotFound.class, () -> desk.get(number, stranger));
    assertEquals(1, desk.count(ALot.manager(cooperative.ref()), Pile.ALL));
  }

  private OrderNumber paidAndMade() {
    AWorkOrder.recipeFor(shawl);
    var order = AnOrder.paid(shawl);
    make.make(order.number());
    return order.number();
  }

  private boolean reached(OrderNumber number, MakingStage stage) {
    return TestHouse.get(Orders.class).get(number).line(1).hasReached(stage);
  }
}
