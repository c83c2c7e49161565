package org.loomhive.ordering.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.stock.Availability;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

class PartReceiptTest {
  private static final Actor OFFICE = Actor.system();
  private final AskReturn ask = TestHouse.get(AskReturn.class);
  private final DecideReturn decide = TestHouse.get(DecideReturn.class);
  private final WithdrawFromContract withdraw = TestHouse.get(WithdrawFromContract.class);
  private final ReturnRequests requests = TestHouse.get(ReturnRequests.class);

  @Test
  void what_came_is_counted_looked_at_and_paid_piece_by_piece() {
    var order = threeSent();
    var ref = approved(order, ReturnKind.RETURN, 3);
    assertEquals(
        ReturnRefusal.NOTHING_CHOSEN, refusal(() -> decide.receive(ref, Map.of(1, 0), OFFICE)));
    decide.receive(ref, Map.of(1, 2), OFFICE);
    assertEquals(Map.of(1, 2), requests.get(ref).came());
    assertEquals(0, store(order).free());
    assertEquals(
        ReturnRefusal.MORE_THAN_AWAITED, refusal(() -> decide.receive(ref, Map.of(1, 2), OFFICE)));
    assertEquals(usd("80.00"), decide.worth(requests.get(ref), now(order)));
    assertEquals(ReturnRefusal.MORE_THAN_PAID, refusal(() -> settle(ref, "80.01", 1)));
    assertEquals(ReturnRefusal.MORE_THAN_CAME, refusal(() -> settle(ref, "80.00", 3)));
    settle(ref, "80.00", 1);
    assertEquals(1, store(order).free());
    assertEquals(usd("80.00"), promised(order));
    assertEquals(ReturnRefusal.ALREADY_DECIDED, refusal(() -> decide.receive(ref, OFFICE)));
    assertEquals(1, ask.sent(now(order), now(order).line(1)));
  }

  @Test
  void the_rest_may_come_in_another_parcel_before_it_is_settled() {
    var order = threeSent();
    var ref = approved(order, ReturnKind.RETURN, 3);
    decide.receive(ref, Map.of(1, 2), OFFICE);
    assertTrue(requests.get(ref).mayBeReceived());
    decide.receive(ref, OFFICE);
    decide.receive(ref, OFFICE);
    assertEquals(Map.of(1, 3), requests.get(ref).came());
    settle(ref, "120.00", 3);
    assertEquals(3, store(order).free());
    assertEquals(usd("120.00"), promised(order));
  }

  @Test
  void as_many_are_sent_in_exchange_as_came() {
    var order = threeSent();
    var ref = approved(order, ReturnKind.EXCHANGE, 2);
    decide.receive(ref, Map.of(1, 1), OFFICE);
    settle(ref, "0.00", 1);
    var other = requests.get(ref).replacedBy().orElseThrow();
    assertEquals(1, TestHouse.get(Orders.class).get(other).line(1).quantity());
  }

  @Test
  void a_parcel_that_comes_after_its_claim_was_settled_goes_to_the_store_without_money() {
    var order = threeSent();
    var ref = approved(order, ReturnKind.CLAIM, 2);
    settle(ref, "30.00", 0);
    assertEquals(0, store(order).onHand());
    assertEquals(ReturnRefusal.ALREADY_DECIDED, refusal(() -> decide.receive(ref, OFFICE)));
    late(ref, 1, 1);
    assertEquals(1, store(order).free());
    assertEquals(usd("30.00"), promised(order));
    assertEquals(ReturnRefusal.NOT_TO_BE_SENT, refusal(() -> late(ref, 1, 0)));
    assertEquals(ReturnState.SETTLED, requests.get(ref).state());
  }

  @Test
  void what_a_withdrawal_waits_for_does_not_come_twice() {
    var order = threeSent();
    var ref = approved(order, ReturnKind.CLAIM, 1);
    settle(ref, "10.00", 0);
    withdraw.withdraw(order.number());
    assertEquals(ReturnRefusal.NOT_TO_BE_SENT, refusal(() -> late(ref, 1, 0)));
    var mine = withdraw.find(order.number()).orElseThrow().ref();
    decide.receive(mine, Map.of(1, 2), OFFICE);
    assertEquals(usd("80.00"), decide.worth(requests.get(mine), now(order)));
    decide.receive(mine, OFFICE);
    assertEquals(usd("128.00"), decide.worth(requests.get(mine), now(order)));
  }

  private void late(ReturnRef ref, int good, int damaged) {
    decide.receiveLate(ref, new DecideReturn.Late(Map.of(1, good), Map.of(1, damaged)), OFFICE);
  }

  private void settle(ReturnRef ref, String sum, int good) {
    boolean isClaim = requests.get(ref).kind() == ReturnKind.CLAIM;
    var cause = isClaim ? LossCause.CARRIER : LossCause.CHANGE_OF_MIND;
    decide.settle(ref, new DecideReturn.Ending(usd(sum), Map.of(1, good), cause), OFFICE);
  }

  private ReturnRef approved(Order order, ReturnKind kind, int pieces) {
    var what = new AskReturn.Asked(order.number(), kind, Map.of(1, pieces), "Too small");
    var ref = ask.ask(what);
    decide.approve(ref, "", OFFICE);
    return ref;
  }

  private static Order threeSent() {
    var basket = AProduct.readyInStock(3);
    var order = AnOrder.paid(basket, basket, basket);
    AnOrder.send(order.number(), 1);
    return now(order);
  }

  private static Availability store(Order order) {
    return TestHouse.get(StockKeeping.class).of(order.line(1).sku());
  }

  private static Money promised(Order order) {
    return TestHouse.get(Refunds.class).promised(order.number(), "USD");
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  private static Order now(Order order) {
    return TestHouse.get(Orders.class).get(order.number());
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
