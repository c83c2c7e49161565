package org.loomhive.ordering.cancel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** A shawl for 120.00 and a basket for 40.00; the page of the gateway is open. */
class PaidMeanwhileTest {
  private static final Actor OFFICE = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final Orders orders = TestHouse.get(Orders.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_was_paid_for_a_line_that_was_cancelled_meanwhile_goes_back() {
    var number = AnOrder.placed(AProduct.madeToOrder(), AProduct.readyInStock(1)).number();
    var payment = TestHouse.get(PayOrder.class).start(number, "here", "/paid", "/not-paid");
    TestHouse.get(CancelLines.class).byStaff(number, Set.of(2), OFFICE);
    AnOrder.settle(payment);
    AnOrder.settle(payment);
    assertTrue(orders.get(number).isPaid());
    var back = TestHouse.get(Refunds.class).of(number);
    assertEquals(List.of(Money.of("40.00", "USD")), back.stream().map(Refund::amount).toList());
    assertEquals(RefundReason.CANCELLED, back.get(0).reason());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofSeconds(1)));
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(number.value()));
  }
}
