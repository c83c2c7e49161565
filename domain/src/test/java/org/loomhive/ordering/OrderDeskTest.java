package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.desk.OrderDesk.Pile;
import org.loomhive.payment.GatewayReport;
import org.loomhive.payment.PaymentGateway.Answer;
import org.loomhive.payment.SettlePayment;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class OrderDeskTest {
  private final OrderDesk desk = TestHouse.get(OrderDesk.class);
  private final PayOrder pay = TestHouse.get(PayOrder.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_buyer_whose_piece_was_sold_meanwhile_is_to_be_written_to_until_it_leaves() {
    var last = AProduct.readyInStock(1);
    var late = AnOrder.placed(last).number();
    var payment = pay.start(late, "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    var inTime = AnOrder.paid(last).number();
    AnOrder.settle(payment);
    assertTrue(isToWrite(late));
    assertFalse(isToWrite(inTime));
    TestHouse.get(StockKeeping.class).receive(last.sku(), 1, "made more");
    AnOrder.send(late, 1);
    assertFalse(isToWrite(late));
  }

  @Test
  void a_buyer_who_paid_twice_needs_no_letter_since_one_payment_goes_back() {
    var number = AnOrder.placed(AProduct.madeToOrder()).number();
    var first = pay.start(number, "here", "/a", "/b");
    TestHouse.get(SettlePayment.class)
        .settle(
            new GatewayReport(
                first.gateway(), UUID.randomUUID().toString(), first.ref(), Answer.failed()));
    AnOrder.pay(number);
    assertFalse(isToWrite(number));
    AnOrder.settle(first);
    assertFalse(isToWrite(number));
    assertEquals(1, TestHouse.get(Refunds.class).of(number).size());
  }

  private boolean isToWrite(OrderNumber number) {
    var order = TestHouse.get(Orders.class).get(number);
    var hers = Set.of(order.line(1).cooperative());
    var manager = new Actor("S-MANAGER", Set.of(Role.MANAGER), hers);
    return desk.seenBy(manager, Pile.TO_WRITE, 0, 1000).stream()
        .anyMatch(one -> one.number().equals(number));
  }
}
