package org.loomhive.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.CUSTOMER_PREPAYMENTS;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.ledger.Journal;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.AtOnce;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Two people, or one person twice, at the same moment: money and goods move once. */
class MoneyRacesTest {
  private final Journal journal = TestHouse.get(Journal.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void several_who_accept_one_work_at_once_earn_it_once() throws Exception {
    var weaver = WorkToPay.aWeaver();
    var work = WorkToPay.received(weaver);
    var accept = TestHouse.get(AcceptWork.class);
    var earned =
        atOnce(4, () -> accept.accept(work, InspectionNote.none(), Actor.system()).amount());
    assertEquals(1, earned.stream().distinct().count());
    assertEquals(1, TestHouse.get(Earnings.class).rows(work).size());
    assertEquals(earned.get(0).negated(), journal.balance(WAGES_PAYABLE, weaver.ref(), "INR"));
    var sku = TestHouse.get(WorkOrders.class).get(work).sku();
    assertEquals(3, stock.of(sku).onHand());
  }

  @Test
  void a_parcel_that_several_send_at_once_leaves_once() throws Exception {
    var cane = AProduct.readyInStock(3);
    var order = AnOrder.paid(cane);
    var parcel = new Tracking("India Post", "EE1");
    int packed = AnOrder.pack(order.number(), 1);
    atOnce(
        4,
        () -> {
          var ship = TestHouse.get(ShipLines.class);
          ship.ship(order.number(), packed, parcel, Actor.system());
          return true;
        });
    assertEquals(1, TestHouse.get(Orders.class).get(order.number()).shipments().size());
    assertEquals(2, stock.of(cane.sku()).onHand());
    assertEquals(0, stock.of(cane.sku()).allocated());
    assertTrue(journal.balance(CUSTOMER_PREPAYMENTS, order.number(), "USD").isZero());
  }

  @Test
  void a_payment_in_the_moment_of_expiry_is_taken_and_its_pieces_are_hers_once() throws Exception {
    for (int i = 0; i < 5; i++) payWhileExpiring();
    assertEquals(0, TestHouse.get(CheckStock.class).drifts().size());
  }

  private void payWhileExpiring() throws Exception {
    var cane = AProduct.readyInStock(1);
    var order = AnOrder.placed(cane);
    var payment = TestHouse.get(PayOrder.class).start(order.number(), "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(66)));
    Callable<Object> settle = () -> AnOrder.settle(payment);
    Callable<Object> expire =
        () -> {
          TestHouse.get(ExpireUnpaid.class).expire(order.number());
          return true;
        };
    AtOnce.all(List.of(settle, expire, settle));
    var now = TestHouse.get(Orders.class).get(order.number());
    assertTrue(now.isPaid());
    assertFalse(now.isShort());
    assertEquals(1, stock.of(cane.sku()).allocated());
    assertEquals(0, stock.of(cane.sku()).held());
    var owed = journal.balance(CUSTOMER_PREPAYMENTS, order.number(), "USD");
    assertEquals(order.total().negated(), owed);
    TimeMachine.comeBack();
  }

  @Test
  void a_paid_order_told_twice_at_once_makes_its_work_once() throws Exception {
    var made = AProduct.madeToOrder();
    org.loomhive.production.AWorkOrder.recipeFor(made);
    var order = AnOrder.paid(made);
    atOnce(3, () -> TestHouse.get(TellOutbox.class).all());
    assertEquals(1, TestHouse.get(WorkOrders.class).forOrder(order.number()).size());
  }

  private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
    return AtOnce.all(java.util.Collections.nCopies(times, work));
  }
}
