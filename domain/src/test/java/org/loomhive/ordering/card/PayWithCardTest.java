package org.loomhive.ordering.card;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.giftcard.AGiftCard;
import org.loomhive.giftcard.GiftCardRefusal;
import org.loomhive.giftcard.books.CheckGiftCards;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.payment.FakeGateway;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class PayWithCardTest {
  private final PayWithCard pay = TestHouse.get(PayWithCard.class);
  private final PlaceOrder place = TestHouse.get(PlaceOrder.class);
  private final Orders orders = TestHouse.get(Orders.class);
  private final Journal journal = TestHouse.get(Journal.class);
  private final List<OrderNumber> placed = new ArrayList<>();

  @AfterEach
  void theBooksAreWhole() {
    sendRefunds();
    TimeMachine.comeBack();
    assertEquals(List.of(), TestHouse.get(CheckGiftCards.class).differing());
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
    var differing = TestHouse.get(CheckPrepayments.class).differing();
    placed.forEach(number -> assertFalse(differing.contains(number.value()), number.value()));
  }

  @Test
  void a_card_pays_a_part_and_the_gateway_is_asked_for_the_rest() {
    var card = AGiftCard.worth("50.00", "USD");
    var order = place(card.code(), AProduct.madeToOrder());
    assertEquals(Money.of("50.00", "USD"), part(order));
    assertFalse(order.isPaid());
    assertTrue(card.balance().isZero());
    var rest = TestHouse.get(PayOrder.class).start(order.number(), "here", "/paid", "/not-paid");
    assertEquals(Money.of("88.00", "USD"), rest.amount());
    AnOrder.settle(rest);
    assertTrue(again(order).isPaid());
    assertEquals(order.total().negated(), owed(order));
  }

  @Test
  void an_order_that_the_card_covers_is_paid_without_a_gateway() {
    var shelf = AProduct.readyInStock(2);
    var card = AGiftCard.worth("50.00", "USD");
    var first = place(card.code(), shelf);
    assertFalse(first.isPaid(), "40.00 and 18.00 for delivery");
    var gift = AGiftCard.sold("200.00");
    var covered = place(gift.code(), shelf);
    assertTrue(covered.isPaid());
    assertTrue(covered.toPay().isZero());
    assertEquals(covered.total().negated(), owed(covered));
    assertEquals(Money.of("142.00", "USD"), gift.balance());
  }

  @Test
  void of_orders_that_race_for_one_card_never_more_is_spent_than_is_on_it() throws Exception {
    var card = AGiftCard.worth("50.00", "USD");
    var shelf = AProduct.readyInStock(20);
    var tasks = new ArrayList<Callable<Order>>();
    for (int i = 0; i < 6; i++) {
      var basket = AnOrder.basketWith(shelf);
      pay.put(basket, card.code(), UUID.randomUUID().toString());
      tasks.add(
          () -> {
            try {
              return orders.get(place.place(AnOrder.checkout(basket)));
            } catch (Refused no) {
              assertEquals(GiftCardRefusal.SPENT, no.reason());
              return null;
            }
          });
    }
    var pool = Executors.newFixedThreadPool(6);
    var made = new ArrayList<Order>();
    for (var one : pool.invokeAll(tasks)) if (one.get() != null) made.add(one.get());
    pool.shutdown();
    made.forEach(order -> placed.add(order.number()));
    assertEquals(
        Money.of("50.00", "USD"),
        Money.sum("USD", made.stream().map(PayWithCardTest::part).toList()));
    assertTrue(card.balance().isZero());
  }

  @Test
  void when_nobody_pays_the_rest_the_card_has_its_part_again() {
    var card = AGiftCard.worth("50.00", "USD");
    var order = place(card.code(), AProduct.madeToOrder());
    expire(order);
    sendRefunds();
    assertEquals(Money.of("50.00", "USD"), card.balance());
    expire(order);
    sendRefunds();
    assertEquals(Money.of("50.00", "USD"), card.balance());
    assertTrue(owed(order).isZero());
  }

  @Test
  void money_that_comes_late_takes_the_part_of_the_card_again() {
    var card = AGiftCard.worth("50.00", "USD");
    var order = place(card.code(), AProduct.madeToOrder());
    var rest = TestHouse.get(PayOrder.class).start(order.number(), "here", "/paid", "/not-paid");
    expire(order);
    sendRefunds();
    AnOrder.settle(rest);
    assertTrue(again(order).isPaid());
    assertTrue(card.balance().isZero());
    assertEquals(order.total().negated(), owed(order));
  }

  @Test
  void money_that_comes_late_goes_back_when_the_card_was_spent_meanwhile() {
    var card = AGiftCard.worth("50.00", "USD");
    var order = place(card.code(), AProduct.madeToOrder());
    var rest = TestHouse.get(PayOrder.class).start(order.number(), "here", "/paid", "/not-paid");
    expire(order);
    sendRefunds();
    place(card.code(), AProduct.madeToOrder());
    AnOrder.settle(rest);
    sendRefunds();
    assertFalse(again(order).isPaid());
    var gateway = TestHouse.get(FakeGateway.class);
    var back = TestHouse.get(Refunds.class).of(order.number()).get(1);
    assertEquals(Money.of("88.00", "USD"), gateway.given(back.ref().value()));
    assertTrue(owed(order).isZero());
  }

  @Test
  void what_goes_back_goes_onto_the_card_first_and_in_the_parts_that_were_taken() {
    var card = AGiftCard.worth("50.00", "USD");
    var order = place(card.code(), AProduct.madeToOrder());
    AnOrder.settle(
        TestHouse.get(PayOrder.class).start(order.number(), "here", "/paid", "/not-paid"));
    TestHouse.get(CancelLines.class).byBuyer(order.number());
    sendRefunds();
    assertEquals(Money.of("50.00", "USD"), card.balance());
    var back = TestHouse.get(Refunds.class).of(order.number()).stream().map(Refund::amount);
    assertEquals(Set.of(Money.of("50.00", "USD"), Money.of("88.00", "USD")), back.collect(toSet()));
    assertTrue(owed(order).isZero());
  }

  @Test
  void a_small_sum_goes_onto_the_card_alone() {
    var card = AGiftCard.worth("50.00", "USD");
    var order = place(card.code(), AProduct.madeToOrder());
    AnOrder.settle(TestHouse.get(PayOrder.class).start(order.number(), "here", "/paid", "/not"));
    var sum = Money.of("20.00", "USD");
    var wish = new AskRefund.Wish(order.number(), sum, RefundReason.GOODWILL, "sorry");
    TestHouse.get(AskRefund.class).ask(wish, Actor.system());
    sendRefunds();
    assertEquals(sum, card.balance());
  }

  @Test
  void a_small_sum_goes_onto_the_card_alone_also_where_the_card_was_taken_last() {
    var card = AGiftCard.worth("50.00", "USD");
    var order = place(card.code(), AProduct.madeToOrder());
    var rest = TestHouse.get(PayOrder.class).start(order.number(), "here", "/paid", "/not-paid");
    expire(order);
    sendRefunds();
    AnOrder.settle(rest);
    var sum = Money.of("20.00", "USD");
    var wish = new AskRefund.Wish(order.number(), sum, RefundReason.GOODWILL, "sorry");
    TestHouse.get(AskRefund.class).ask(wish, Actor.system());
    sendRefunds();
    assertEquals(sum, card.balance());
  }

  @Test
  void a_cancelled_order_that_was_not_paid_gives_the_card_its_part_back() {
    var card = AGiftCard.worth("50.00", "USD");
    var order = place(card.code(), AProduct.madeToOrder());
    TestHouse.get(CancelLines.class).byBuyer(order.number());
    sendRefunds();
    assertEquals(Money.of("50.00", "USD"), card.balance());
  }

  @Test
  void a_card_pays_in_its_own_currency_and_leaves_the_basket_with_it() {
    var card = AGiftCard.worth("50.00", "USD");
    var basket = AnOrder.basketWith(AProduct.readyInStock(1));
    pay.put(basket, card.code(), "here");
    assertEquals(card.ref(), pay.on(basket).orElseThrow().ref());
    var told = TestHouse.get(FillBasket.class).useCurrency(basket, "EUR").orElseThrow();
    assertTrue(told.cardLeft());
    assertTrue(pay.on(basket).isEmpty());
    var no = assertThrows(Refused.class, () -> pay.put(basket, card.code(), "here"));
    assertEquals(GiftCardRefusal.OTHER_CURRENCY, no.reason());
  }

  private Order place(String code, Variant variant) {
    var basket = AnOrder.basketWith(variant);
    pay.put(basket, code, UUID.randomUUID().toString());
    return remember(place.place(AnOrder.checkout(basket)));
  }

  private static Money part(Order order) {
    return order.beside().card().in("USD");
  }

  private Order remember(OrderNumber number) {
    placed.add(number);
    return orders.get(number);
  }

  private void expire(Order order) {
    TimeMachine.travelTo(order.heldUntil().plus(Duration.ofMinutes(5)));
    TestHouse.get(ExpireUnpaid.class).expire(order.number());
  }

  private static void sendRefunds() {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofSeconds(1)));
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
  }

  private Order again(Order order) {
    return orders.get(order.number());
  }

  private Money owed(Order order) {
    return journal.balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }
}
