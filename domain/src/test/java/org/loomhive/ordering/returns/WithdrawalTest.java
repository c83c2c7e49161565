package org.loomhive.ordering.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PackLines;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.refund.GiveMoneyBack;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

class WithdrawalTest {
  private static final Actor OFFICE = Actor.system();
  private final AskReturn ask = TestHouse.get(AskReturn.class);
  private final DecideReturn decide = TestHouse.get(DecideReturn.class);
  private final WithdrawFromContract withdraw = TestHouse.get(WithdrawFromContract.class);
  private final ReturnRequests requests = TestHouse.get(ReturnRequests.class);
  private final Journal journal = TestHouse.get(Journal.class);
  private final PackLines pack = TestHouse.get(PackLines.class);

  @Test
  void what_was_given_before_keeps_nobody_from_withdrawing_and_is_not_given_twice() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    var cost = journal.balance(Account.RETURNS, "USD");
    sorry(order, "20.00");
    withdraw.withdraw(order.number());
    assertEquals(OrderStatus.CANCELLED, now(order).status());
    assertEquals(usd("58.00"), promised(order));
    assertHealthy(order);
    assertEquals(usd("0.00"), prepaid(order));
    assertEquals(cost, journal.balance(Account.RETURNS, "USD"));
  }

  @Test
  void what_was_given_before_keeps_nobody_from_cancelling_and_is_not_given_twice() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    sorry(order, "20.00");
    var cancel = TestHouse.get(CancelLines.class);
    assertEquals(usd("38.00"), cancel.worth(now(order), now(order).lines()));
    cancel.byBuyer(order.number());
    assertEquals(usd("58.00"), promised(order));
    var other = AnOrder.paid(AProduct.readyInStock(1));
    sorry(other, "58.00");
    TestHouse.get(CancelLines.class).byBuyer(other.number());
    assertEquals(OrderStatus.CANCELLED, now(other).status());
    assertEquals(usd("58.00"), promised(other));
    assertHealthy(other);
    assertEquals(usd("0.00"), prepaid(other));
  }

  @Test
  void what_she_asked_for_before_goes_over_into_it_and_is_paid_once() {
    var order = sent(AProduct.readyInStock(1));
    var open = asked(order, ReturnKind.RETURN, 1);
    withdraw.withdraw(order.number());
    assertEquals(ReturnState.TAKEN_OVER, requests.get(open).state());
    var mine = withdraw.find(order.number()).orElseThrow();
    assertEquals(ReturnState.APPROVED, mine.state());
    assertEquals(Map.of(1, 1), mine.pieces());
    assertEquals(ReturnRefusal.ALREADY_DECIDED, refusal(() -> decide.refuse(open, "Worn", OFFICE)));
    assertEquals(ReturnRefusal.NOT_APPROVED, refusal(() -> decide.receive(open, OFFICE)));
    assertEquals(ReturnRefusal.NOT_WITH_YOU, refusal(() -> asked(order, ReturnKind.RETURN, 1)));
    decide.receive(mine.ref(), OFFICE);
    settle(mine.ref(), "58.00");
    assertEquals(usd("58.00"), promised(order));
    assertHealthy(order);
  }

  @Test
  void what_is_here_already_need_not_come_again() {
    var basket = AProduct.readyInStock(1);
    var order = sent(basket);
    var open = approved(order, ReturnKind.EXCHANGE, 1);
    decide.receive(open, OFFICE);
    withdraw.withdraw(order.number());
    var mine = withdraw.find(order.number()).orElseThrow();
    assertEquals(ReturnState.RECEIVED, mine.state());
    decide.receive(mine.ref(), OFFICE);
    assertEquals(ReturnRefusal.NOT_APPROVED, refusal(() -> settle(open, "0.00")));
    settle(mine.ref(), "58.00");
    assertEquals(1, free(basket.sku()));
    assertEquals(usd("58.00"), promised(order));
  }

  @Test
  void a_piece_that_she_was_let_keep_for_a_part_of_its_price_goes_back_for_the_rest() {
    var order = sent(AProduct.readyInStock(1));
    var claim = asked(order, ReturnKind.CLAIM, 1);
    decide.letKeep(claim, "We are sorry", OFFICE);
    settle(claim, "15.00");
    withdraw.withdraw(order.number());
    var mine = withdraw.find(order.number()).orElseThrow();
    assertEquals(Map.of(1, 1), mine.pieces());
    assertEquals(usd("43.00"), decide.worth(mine, now(order)));
    decide.receive(mine.ref(), OFFICE);
    assertEquals(ReturnRefusal.MORE_THAN_PAID, refusal(() -> settle(mine.ref(), "43.01")));
    settle(mine.ref(), "43.00");
    assertEquals(usd("58.00"), promised(order));
    assertHealthy(order);
  }

  @Test
  void what_was_paid_for_in_full_does_not_come_back_and_counts_for_the_delivery() {
    var order = sent(AProduct.readyInStock(1), AProduct.readyInStock(1));
    var claim = approved(order, ReturnKind.CLAIM, 1);
    settle(claim, "40.00");
    withdraw.withdraw(order.number());
    var mine = withdraw.find(order.number()).orElseThrow();
    assertEquals(Map.of(2, 1), mine.pieces());
    assertEquals(usd("58.00"), decide.worth(mine, now(order)));
  }

  @Test
  void the_delivery_goes_back_with_the_last_of_the_order_also_when_the_rest_came_before() {
    var order = sent(AProduct.readyInStock(1), AProduct.readyInStock(1));
    back(order, 1);
    withdraw.withdraw(order.number());
    var mine = withdraw.find(order.number()).orElseThrow();
    assertEquals(usd("58.00"), decide.worth(mine, now(order)));
    var other = sent(AProduct.readyInStock(1));
    back(other, 1);
    withdraw.withdraw(other.number());
    assertEquals(ReturnState.SETTLED, withdraw.find(other.number()).orElseThrow().state());
    assertEquals(usd("58.00"), promised(other));
    assertHealthy(other);
  }

  @Test
  void what_has_not_left_of_it_is_not_packed_or_sent_and_only_what_left_comes_back() {
    var basket = AProduct.readyInStock(3);
    var order = AnOrder.paid(basket, basket, basket);
    ship(order, pack(order, 1));
    int closed = pack(order, 1);
    withdraw.withdraw(order.number());
    assertEquals(usd("80.00"), promised(order));
    assertEquals(OrderStatus.SHIPPED, now(order).status());
    assertEquals(0, now(order).line(1).packable());
    assertEquals(OrderRefusal.NOT_WANTED, refusal(() -> pack(order, 1)));
    assertEquals(OrderRefusal.NOT_WANTED, refusal(() -> ship(order, closed)));
    pack.open(order.number(), closed, OFFICE);
    assertEquals(OrderRefusal.NOT_WANTED, refusal(() -> pack(order, 2)));
    assertEquals(2, free(basket.sku()));
    var mine = withdraw.find(order.number()).orElseThrow();
    assertEquals(Map.of(1, 1), mine.pieces());
    assertEquals(usd("58.00"), decide.worth(mine, now(order)));
    decide.receive(mine.ref(), OFFICE);
    settle(mine.ref(), "58.00");
    assertEquals(3, free(basket.sku()));
    assertEquals(usd("138.00"), promised(order));
    assertHealthy(order);
  }

  @Test
  void what_lies_in_a_closed_parcel_is_withdrawn_as_what_lies_on_the_shelf() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    int closed = pack(order, 1);
    withdraw.withdraw(order.number());
    assertEquals(OrderStatus.CANCELLED, now(order).status());
    assertTrue(withdraw.find(order.number()).orElseThrow().pieces().isEmpty());
    assertEquals(OrderRefusal.NOT_WANTED, refusal(() -> ship(order, closed)));
    assertEquals(usd("58.00"), promised(order));
    assertEquals(1, free(order.line(1).sku()));
    assertHealthy(order);
  }

  private void back(Order order, int line) {
    var ref = approved(order, ReturnKind.RETURN, line);
    decide.receive(ref, OFFICE);
    settle(ref, "40.00");
  }

  private static void sorry(Order order, String sum) {
    var wish = new AskRefund.Wish(order.number(), usd(sum), RefundReason.GOODWILL, "It was late");
    TestHouse.get(GiveMoneyBack.class).give(wish, OFFICE);
  }

  private void settle(ReturnRef ref, String sum) {
    boolean isClaim = requests.get(ref).kind() == ReturnKind.CLAIM;
    var cause = isClaim ? LossCause.CARRIER : LossCause.CHANGE_OF_MIND;
    decide.settle(ref, new DecideReturn.Ending(usd(sum), requests.get(ref).came(), cause), OFFICE);
  }

  private ReturnRef approved(Order order, ReturnKind kind, int line) {
    var ref = asked(order, kind, line);
    decide.approve(ref, "", OFFICE);
    return ref;
  }

  private ReturnRef asked(Order order, ReturnKind kind, int line) {
    return ask.ask(new AskReturn.Asked(order.number(), kind, Map.of(line, 1), "Too small"));
  }

  private static Order sent(Variant... variants) {
    var order = AnOrder.paid(variants);
    var lines = Arrays.stream(variants).map(v -> 0).toArray(Integer[]::new);
    for (int i = 0; i < lines.length; i++) lines[i] = i + 1;
    AnOrder.send(order.number(), lines);
    return now(order);
  }

  private int pack(Order order, int pieces) {
    var what = new Packing.ToPack(now(order).nextParcel(), Map.of(1, pieces), 900);
    return pack.pack(order.number(), what, OFFICE);
  }

  private static void ship(Order order, int parcel) {
    var how = new Tracking("India Post", "EE1");
    TestHouse.get(ShipLines.class).ship(order.number(), parcel, how, OFFICE);
  }

  private static int free(Sku sku) {
    return TestHouse.get(StockKeeping.class).of(sku).free();
  }

  private static Money promised(Order order) {
    return TestHouse.get(Refunds.class).promised(order.number(), "USD");
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

  private static void assertHealthy(Order order) {
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    var differing = TestHouse.get(CheckPrepayments.class).differing();
    assertFalse(differing.contains(order.number().value()));
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
