package org.loomhive.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.material.ALot;
import org.loomhive.material.CheckMaterial;
import org.loomhive.material.account.SuggestTalks;
import org.loomhive.membership.ACooperative;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.SweepBaskets;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.later.DelayReason;
import org.loomhive.ordering.later.RemindOfDays;
import org.loomhive.ordering.later.SayNewDay;
import org.loomhive.payment.AskAgain;
import org.loomhive.payment.PaymentGateway;
import org.loomhive.payment.TestGateway;
import org.loomhive.payout.CheckPayables;
import org.loomhive.production.WorkOrders;
import org.loomhive.stock.CheckStock;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** What a server does by itself serves no request, so each of its reads needs a transaction. */
class JobsWithoutRequestTest {
  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_read_outside_of_both_fails_as_in_a_server() {
    var journal = TestHouse.get(Journal.class);
    assertThrows(IllegalStateException.class, () -> TestHouse.asAJob(() -> journal.newest(0, 1)));
  }

  @Test
  void events_are_told() {
    var made = AProduct.madeToOrder();
    org.loomhive.production.AWorkOrder.recipeFor(made);
    var order = AnOrder.paid(made);
    TestHouse.asAJob(() -> TestHouse.get(TellOutbox.class).all());
    assertEquals(1, TestHouse.get(WorkOrders.class).forOrder(order.number()).size());
  }

  @Test
  void talks_are_suggested() {
    TestHouse.asAJob(() -> TestHouse.get(SuggestTalks.class).all());
  }

  @Test
  void who_has_not_said_whether_she_waits_is_asked_once_more() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    var day = order.line(1).shipBy().plusDays(30);
    var wanted = new SayNewDay.Wanted(order.number(), Set.of(1), day, DelayReason.CARRIER);
    TestHouse.get(SayNewDay.class).say(wanted, Actor.system());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(5)));
    TestHouse.asAJob(() -> assertTrue(TestHouse.get(RemindOfDays.class).all() > 0));
  }

  @Test
  void unpaid_orders_expire() {
    var order = AnOrder.placed(AProduct.readyInStock(1));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(66)));
    TestHouse.asAJob(() -> TestHouse.get(ExpireUnpaid.class).all());
    var now = TestHouse.get(Orders.class).get(order.number());
    assertEquals(OrderStatus.EXPIRED, now.status());
  }

  @Test
  void gateways_are_asked() {
    var order = AnOrder.placed(AProduct.madeToOrder());
    var payment =
        TestHouse.get(org.loomhive.ordering.PayOrder.class)
            .start(order.number(), "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(3)));
    TestHouse.asAJob(() -> TestHouse.get(AskAgain.class).all());
    TestHouse.asAJob(
        () ->
            assertEquals(
                PaymentGateway.State.OPEN,
                TestHouse.get(TestGateway.class).ask(payment.ref(), "test").state()));
  }

  @Test
  void forgotten_baskets_go_and_others_stay() {
    var old = AnOrder.basketWith(AProduct.madeToOrder());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(91)));
    var fresh = AnOrder.basketWith(AProduct.madeToOrder());
    TestHouse.asAJob(() -> assertTrue(TestHouse.get(SweepBaskets.class).all() > 0));
    var baskets = TestHouse.get(Baskets.class);
    assertThrows(NotFound.class, () -> baskets.get(old));
    assertEquals(1, baskets.get(fresh).pieces());
  }

  @Test
  void the_nightly_checks_read_their_books() {
    AnOrder.paid();
    ALot.ofYarn(ACooperative.inMeghalaya().ref(), "1");
    TestHouse.asAJob(
        () -> {
          assertEquals(0, TestHouse.get(CheckBooks.class).unbalanced().size());
          assertEquals(0, TestHouse.get(CheckStock.class).drifts().size());
          TestHouse.get(CheckPayables.class).differing();
          TestHouse.get(CheckPrepayments.class).differing();
          assertEquals(0, TestHouse.get(CheckMaterial.class).unbalanced().size());
        });
  }
}
