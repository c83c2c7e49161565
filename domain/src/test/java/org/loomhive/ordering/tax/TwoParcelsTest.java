package org.loomhive.ordering.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.wish.MakeWishes;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** A shawl that is made for 120.00 and a basket that lies ready for 40.00; each parcel is 18.00. */
class TwoParcelsTest {
  private final CancelLines cancel = TestHouse.get(CancelLines.class);
  private final Order order = paidInParts();

  @AfterEach
  void the_books_are_whole() {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofSeconds(1)));
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    var differing = TestHouse.get(CheckPrepayments.class).differing();
    assertFalse(differing.contains(order.number().value()));
    TimeMachine.comeBack();
  }

  @Test
  void who_cancels_what_is_made_has_its_parcel_back_also_after_the_other_left() {
    AnOrder.send(order.number(), 2);
    cancel(1);
    assertEquals(usd("138.00"), back());
    assertTrue(prepaidOnceSent().isZero());
  }

  @Test
  void who_cancels_all_one_after_the_other_has_each_parcel_back_once() {
    cancel(1);
    assertEquals(usd("138.00"), back());
    cancel(2);
    assertEquals(order.total(), back());
    assertTrue(prepaidOnceSent().isZero());
  }

  @Test
  void each_parcel_is_earned_when_it_leaves() {
    AnOrder.send(order.number(), 2);
    assertEquals(usd("-138.00"), prepaidOnceSent());
    TestHouse.get(StockKeeping.class).receiveAllocated(order.line(1).sku(), 1, "made");
    TestHouse.get(NoteMakingStage.class).note(order.number(), 1, MakingStage.CHECKED);
    AnOrder.send(order.number(), 1);
    assertTrue(prepaidOnceSent().isZero());
  }

  private static Order paidInParts() {
    var basket = AnOrder.basketWith(AProduct.madeToOrder(), AProduct.readyInStock(1));
    TestHouse.get(MakeWishes.class).travel(basket, true);
    var number = TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(basket));
    AnOrder.pay(number);
    return TestHouse.get(Orders.class).get(number);
  }

  private void cancel(int line) {
    cancel.byStaff(order.number(), Set.of(line), Actor.system());
  }

  private Money back() {
    return TestHouse.get(Refunds.class).promised(order.number(), "USD");
  }

  private Money prepaidOnceSent() {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofSeconds(1)));
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    return TestHouse.get(Journal.class)
        .balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
