package org.loomhive.ordering.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.refund.GiveMoneyBack;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.RefundRefusal;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.workbench.TestHouse;

class ReplacementTest {
  private static final Actor OFFICE = Actor.system();
  private final AskReturn ask = TestHouse.get(AskReturn.class);
  private final DecideReturn decide = TestHouse.get(DecideReturn.class);
  private final WithdrawFromContract withdraw = TestHouse.get(WithdrawFromContract.class);
  private final CancelLines cancel = TestHouse.get(CancelLines.class);
  private final ReturnRequests requests = TestHouse.get(ReturnRequests.class);
  private final Refunds refunds = TestHouse.get(Refunds.class);
  private final Journal journal = TestHouse.get(Journal.class);

  @Test
  void who_cancels_it_is_paid_for_the_piece_that_came_back() {
    var order = sent();
    var cost = journal.balance(Account.RETURNS, "USD");
    var other = exchanged(order);
    assertEquals(usd("40.00"), cancel.worth(other, other.lines()));
    cancel.byBuyer(other.number());
    cancel.byBuyer(other.number());
    assertEquals(OrderStatus.CANCELLED, now(other).status());
    assertEquals(usd("40.00"), refunds.promised(order.number(), "USD"));
    assertEquals(RefundReason.RETURNED, refunds.of(order.number()).get(0).reason());
    assertHealthy(order, other);
    assertEquals(usd("0.00"), prepaid(other));
    assertEquals(usd("0.00"), prepaid(order));
    assertEquals(usd("40.00"), journal.balance(Account.RETURNS, "USD").minus(cost));
  }

  @Test
  void who_withdraws_from_it_is_paid_before_and_after_it_left() {
    var order = sent();
    var other = exchanged(order);
    withdraw.withdraw(other.number());
    assertEquals(usd("40.00"), refunds.promised(order.number(), "USD"));
    assertHealthy(order, other);
    var first = sent();
    var second = exchanged(first);
    AnOrder.send(second.number(), 1);
    withdraw.withdraw(second.number());
    var mine = withdraw.find(second.number()).orElseThrow();
    assertEquals(usd("40.00"), decide.worth(mine, now(second)));
    decide.receive(mine.ref(), OFFICE);
    settle(mine.ref(), "40.00");
    assertEquals(usd("40.00"), refunds.promised(first.number(), "USD"));
    assertHealthy(first, second);
  }

  @Test
  void what_was_sent_for_it_again_is_paid_by_the_first_order_too() {
    var order = sent();
    var second = exchanged(order);
    AnOrder.send(second.number(), 1);
    var third = exchanged(now(second));
    AnOrder.send(third.number(), 1);
    var back = approved(third, ReturnKind.RETURN);
    decide.receive(back, OFFICE);
    assertEquals(usd("40.00"), decide.worth(requests.get(back), now(third)));
    settle(back, "40.00");
    assertEquals(usd("40.00"), refunds.promised(order.number(), "USD"));
    assertHealthy(order, second, third);
  }

  @Test
  void never_more_goes_back_than_was_captured_for_the_first_order() {
    var order = sent();
    var other = exchanged(order);
    sorry(order, "50.00");
    cancel.byBuyer(other.number());
    assertEquals(usd("58.00"), refunds.promised(order.number(), "USD"));
    assertEquals(RefundRefusal.MORE_THAN_CAPTURED, refusal(() -> sorry(other, "0.01")));
    assertHealthy(order, other);
  }

  @Test
  void the_office_gives_for_it_what_was_paid_for_the_first_order() {
    var order = sent();
    var other = exchanged(order);
    sorry(other, "5.00");
    assertEquals(usd("5.00"), refunds.promised(order.number(), "USD"));
    AnOrder.send(other.number(), 1);
    var claim = approved(other, ReturnKind.CLAIM);
    settle(claim, "15.00");
    assertEquals(usd("20.00"), refunds.promised(order.number(), "USD"));
    assertHealthy(order, other);
  }

  private Order exchanged(Order order) {
    var ref = approved(order, ReturnKind.EXCHANGE);
    decide.receive(ref, OFFICE);
    settle(ref, "0.00");
    return TestHouse.get(Orders.class).get(requests.get(ref).replacedBy().orElseThrow());
  }

  private ReturnRef approved(Order order, ReturnKind kind) {
    var ref = ask.ask(new AskReturn.Asked(order.number(), kind, Map.of(1, 1), "Too small"));
    decide.approve(ref, "", OFFICE);
    return ref;
  }

  private void settle(ReturnRef ref, String sum) {
    boolean isClaim = requests.get(ref).kind() == ReturnKind.CLAIM;
    var cause = isClaim ? LossCause.CARRIER : LossCause.CHANGE_OF_MIND;
    decide.settle(ref, new DecideReturn.Ending(usd(sum), Map.of(), cause), OFFICE);
  }

  private static void sorry(Order order, String sum) {
    var wish = new AskRefund.Wish(order.number(), usd(sum), RefundReason.GOODWILL, "It was late");
    TestHouse.get(GiveMoneyBack.class).give(wish, OFFICE);
  }

  private static Order sent() {
    var order = AnOrder.paid(AProduct.readyInStock(4));
    AnOrder.send(order.number(), 1);
    return now(order);
  }

  private Money prepaid(Order order) {
    return journal.balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  private static Order now(Order order) {
    return TestHouse.get(Orders.class).get(order.number());
  }

  private static void assertHealthy(Order... orders) {
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    var differing = TestHouse.get(CheckPrepayments.class).differing();
    for (Order order : orders) assertFalse(differing.contains(order.number().value()));
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
