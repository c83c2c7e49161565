package org.loomhive.ordering.cancel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.wish.Wishes;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class CancelLinesTest {
  private final CancelLines cancel = TestHouse.get(CancelLines.class);
  private final BackToBasket back = TestHouse.get(BackToBasket.class);
  private final Baskets baskets = TestHouse.get(Baskets.class);
  private final Orders orders = TestHouse.get(Orders.class);
  private final Refunds refunds = TestHouse.get(Refunds.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void all_that_nobody_has_begun_goes_back_with_its_delivery_and_the_pieces_are_free() {
    var basket = AProduct.readyInStock(1);
    var order = AnOrder.paid(AProduct.madeToOrder(), basket);
    assertEquals(0, TestHouse.get(StockKeeping.class).of(basket.sku()).free());
    cancel.byBuyer(order.number());
    cancel.byBuyer(order.number());
    assertEquals(OrderStatus.CANCELLED, now(order).status());
    assertEquals(1, TestHouse.get(StockKeeping.class).of(basket.sku()).free());
    assertEquals(Money.of("178.00", "USD"), refunds.promised(order.number(), "USD"));
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    assertTrue(owed(order).isZero());
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(text(order)));
  }

  @Test
  void what_somebody_has_begun_stays_ordered_and_delivery_is_still_paid() {
    var order = AnOrder.paid(AProduct.madeToOrder(), AProduct.readyInStock(1));
    TestHouse.get(NoteMakingStage.class).note(order.number(), 1, MakingStage.MATERIAL_GIVEN);
    cancel.byBuyer(order.number());
    assertFalse(now(order).line(1).isCancelled());
    assertTrue(now(order).line(2).isCancelled());
    assertEquals(OrderStatus.IN_WORK, now(order).status());
    assertEquals(Money.of("40.00", "USD"), refunds.promised(order.number(), "USD"));
    assertEquals(OrderRefusal.NOTHING_TO_CANCEL, refusal(() -> cancel.byBuyer(order.number())));
  }

  @Test
  void what_lies_in_a_closed_parcel_is_not_cancelled_and_a_cancelled_line_is_not_packed() {
    var packed = AnOrder.paid(AProduct.readyInStock(1));
    AnOrder.pack(packed.number(), 1);
    assertEquals(OrderRefusal.NOTHING_TO_CANCEL, refusal(() -> cancel.byBuyer(packed.number())));
    var order = AnOrder.paid(AProduct.readyInStock(1));
    cancel.byBuyer(order.number());
    assertEquals(0, now(order).line(1).packable());
  }

  @Test
  void who_has_not_paid_is_not_waited_for_and_a_payment_that_comes_all_the_same_goes_back() {
    var basket = AProduct.readyInStock(1);
    var order = AnOrder.placed(basket);
    var payment = TestHouse.get(PayOrder.class).start(order.number(), "here", "/paid", "/not");
    cancel.byBuyer(order.number());
    assertEquals(1, TestHouse.get(StockKeeping.class).of(basket.sku()).free());
    assertFalse(now(order).isPayable(TimeMachine.now()));
    AnOrder.settle(payment);
    var back = refunds.of(order.number()).get(0);
    assertEquals(RefundReason.CANCELLED, back.reason());
    assertEquals(order.total(), back.amount());
    assertEquals(OrderStatus.CANCELLED, now(order).status());
    assertEquals(1, TestHouse.get(StockKeeping.class).of(basket.sku()).free());
  }

  @Test
  void what_nobody_paid_lies_in_the_basket_again_with_what_was_wished() {
    var last = AProduct.readyInStock(1);
    var token = AnOrder.basketWith(last, AProduct.madeToOrder());
    TestHouse.inTransaction(
        () -> baskets.get(token).wish(Wishes.none().asPresent("Welcome", false, true)));
    var number = TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(token));
    back.bring(number, token);
    back.bring(number, token);
    assertEquals(2, baskets.get(token).pieces());
    assertEquals("Welcome", baskets.get(token).wishes().note());
    assertEquals(OrderStatus.CANCELLED, orders.get(number).status());
    assertEquals(1, TestHouse.get(StockKeeping.class).of(last.sku()).free());
  }

  @Test
  void who_comes_too_late_to_pay_has_again_what_others_did_not_take() {
    var last = AProduct.readyInStock(1);
    var shawl = AProduct.madeToOrder();
    var token = AnOrder.basketWith(last, shawl);
    var number = TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(token));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(66)));
    TestHouse.get(ExpireUnpaid.class).expire(number);
    AnOrder.paid(last);
    back.bring(number, token);
    assertEquals(Map.of(shawl.sku(), 1), baskets.get(token).demand());
    var paid = AnOrder.paid(AProduct.madeToOrder()).number();
    assertEquals(OrderRefusal.ALREADY_PAID, refusal(() -> back.bring(paid, token)));
  }

  @Test
  void the_office_cancels_lines_of_its_own_cooperatives() {
    var order = AnOrder.paid(AProduct.readyInStock(1), AProduct.readyInStock(1));
    var manager = new Actor("S-1", Set.of(Role.MANAGER), Set.of(order.line(1).cooperative()));
    assertThrows(NotFound.class, () -> cancel.byStaff(order.number(), Set.of(2), manager));
    cancel.byStaff(order.number(), Set.of(1), manager);
    assertTrue(now(order).line(1).isCancelled());
    assertFalse(now(order).line(2).isCancelled());
    assertEquals(OrderStatus.PAID, now(order).status());
  }

  private Order now(Order order) {
    return orders.get(order.number());
  }

  private static String text(Order order) {
    return order.number().value();
  }

  private static Money owed(Order order) {
    return TestHouse.get(Journal.class)
        .balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
