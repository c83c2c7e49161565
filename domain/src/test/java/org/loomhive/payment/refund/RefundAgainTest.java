package org.loomhive.payment.refund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.giftcard.Present;
import org.loomhive.giftcard.SellGiftCard;
import org.loomhive.giftcard.TakeBackGiftCard;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.refund.GiveMoneyBack;
import org.loomhive.ordering.refund.SendMoneyAgain;
import org.loomhive.payment.FakeGateway;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class RefundAgainTest {
  private static final Actor ONE = admin("S-ONE");
  private static final Actor OTHER = admin("S-OTHER");
  private final Refunds refunds = TestHouse.get(Refunds.class);
  private final DecideRefund decide = TestHouse.get(DecideRefund.class);
  private final SendMoneyAgain again = TestHouse.get(SendMoneyAgain.class);
  private final FakeGateway gateway = TestHouse.get(FakeGateway.class);
  private final Order order = AnOrder.paid(AProduct.madeToOrder());

  @AfterEach
  void comeBack() {
    gateway.refuses(false);
    sendAll();
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
    var differing = TestHouse.get(CheckPrepayments.class).differing();
    assertFalse(differing.contains(order.number().value()));
  }

  @Test
  void what_failed_for_a_cancelled_order_is_sent_again_under_a_key_of_its_own() {
    var failed = failed(() -> TestHouse.get(CancelLines.class).byBuyer(order.number()));
    assertEquals(RefundState.FAILED, failed.state());
    assertTrue(failed.isOwedStill());
    var next = again.send(failed.ref(), ONE);
    assertNotEquals(failed.ref(), next.ref());
    sendAll();
    assertEquals(RefundState.DONE, refunds.get(next.ref()).state());
    assertEquals(Money.of("138.00", "USD"), gateway.given(next.ref().value()));
    assertFalse(refunds.get(failed.ref()).isOwedStill());
    assertTrue(owed(order.number()).isZero());
  }

  @Test
  void many_who_send_it_again_at_once_send_it_once() throws Exception {
    var failed = failed(() -> TestHouse.get(CancelLines.class).byBuyer(order.number()));
    Callable<RefundRef> work = () -> again.send(failed.ref(), ONE).ref();
    var pool = Executors.newFixedThreadPool(4);
    var made = pool.invokeAll(Stream.generate(() -> work).limit(4).toList());
    pool.shutdown();
    for (var one : made) assertEquals(made.get(0).get(), one.get());
    assertEquals(2, refunds.of(order.number()).size());
  }

  @Test
  void what_is_on_its_way_or_there_is_not_sent_again() {
    TestHouse.get(CancelLines.class).byBuyer(order.number());
    var there = last(order.number());
    assertEquals(RefundRefusal.NOT_AGAIN, refusal(() -> again.send(there.ref(), ONE)));
    sendAll();
    assertEquals(RefundRefusal.NOT_AGAIN, refusal(() -> again.send(there.ref(), ONE)));
  }

  @Test
  void what_failed_twice_is_sent_a_third_time() {
    var first = failed(() -> TestHouse.get(CancelLines.class).byBuyer(order.number()));
    var second = failed(() -> again.send(first.ref(), ONE));
    var third = again.send(second.ref(), ONE);
    sendAll();
    assertEquals(RefundState.DONE, refunds.get(third.ref()).state());
    assertEquals(3, refunds.of(order.number()).size());
  }

  @Test
  void a_declined_sum_for_a_cancelled_line_is_asked_for_again_and_a_second_person_approves() {
    TestHouse.get(CancelLines.class).byStaff(order.number(), Set.of(1), ONE);
    var declined = last(order.number());
    assertEquals(RefundState.TO_APPROVE, declined.state());
    decide.decline(declined.ref(), OTHER);
    assertTrue(refunds.get(declined.ref()).isOwedStill());
    var next = again.send(declined.ref(), OTHER);
    assertEquals(RefundState.TO_APPROVE, next.state());
    assertEquals(
        RefundRefusal.NEEDS_SECOND_PERSON, refusal(() -> decide.approve(next.ref(), OTHER)));
    decide.approve(next.ref(), ONE);
    sendAll();
    assertEquals(RefundState.DONE, refunds.get(next.ref()).state());
    assertTrue(owed(order.number()).isZero());
  }

  @Test
  void a_declined_kindness_is_not_owed_and_is_given_by_hand() {
    var sum = Money.of("138.00", "USD");
    var wish = new AskRefund.Wish(order.number(), sum, RefundReason.GOODWILL, "It came late");
    TestHouse.get(GiveMoneyBack.class).give(wish, ONE);
    var declined = last(order.number());
    decide.decline(declined.ref(), OTHER);
    assertEquals(RefundRefusal.NOT_AGAIN, refusal(() -> again.send(declined.ref(), ONE)));
  }

  @Test
  void what_meanwhile_went_another_way_is_not_sent_again() {
    var sum = Money.of("20.00", "USD");
    var wish = new AskRefund.Wish(order.number(), sum, RefundReason.GOODWILL, "It came late");
    var failed = failed(() -> TestHouse.get(GiveMoneyBack.class).give(wish, ONE));
    TestHouse.get(CancelLines.class).byBuyer(order.number());
    assertEquals(RefundRefusal.MORE_THAN_CAPTURED, refusal(() -> again.send(failed.ref(), ONE)));
  }

  @Test
  void what_failed_for_a_gift_card_that_was_taken_back_is_sent_again() throws SQLException {
    var sell = TestHouse.get(SellGiftCard.class);
    var to = UUID.randomUUID() + "@example.org";
    var sale = sell.ask(new Present(Money.of("50.00", "USD"), to, "", ""), to, to);
    AnOrder.settle(sell.pay(sale, "here", "/paid", "/not-paid"));
    var failed = failed(sale, () -> TestHouse.get(TakeBackGiftCard.class).takeBack(sale));
    var next = again.send(failed.ref(), ONE);
    sendAll();
    assertEquals(RefundState.DONE, refunds.get(next.ref()).state());
    assertTrue(owed(sale).isZero());
    assertEquals(0, toTellBuyersOf(sale), "there is no order that such a letter could show");
  }

  @Test
  void the_books_have_the_cost_once() {
    var journal = TestHouse.get(Journal.class);
    var before = journal.balance(Account.RETURNS, "USD");
    var sum = Money.of("20.00", "USD");
    var wish = new AskRefund.Wish(order.number(), sum, RefundReason.GOODWILL, "It came late");
    var failed = failed(() -> TestHouse.get(GiveMoneyBack.class).give(wish, ONE));
    again.send(failed.ref(), ONE);
    sendAll();
    assertEquals(sum, journal.balance(Account.RETURNS, "USD").minus(before));
  }

  private static int toTellBuyersOf(OrderNumber number) throws SQLException {
    var query =
        "SELECT COUNT(*) FROM outbox_message WHERE event LIKE '%BuyerToTell' AND payload LIKE ?";
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var sql = connection.prepareStatement(query)) {
      sql.setString(1, "%" + number.value() + "%");
      var rows = sql.executeQuery();
      rows.next();
      return rows.getInt(1);
    }
  }

  private Refund failed(Runnable deed) {
    return failed(order.number(), deed);
  }

  private Refund failed(OrderNumber number, Runnable deed) {
    gateway.refuses(true);
    deed.run();
    sendAll();
    gateway.refuses(false);
    return last(number);
  }

  private Refund last(OrderNumber number) {
    List<Refund> all = refunds.of(number);
    return all.get(all.size() - 1);
  }

  private Money owed(OrderNumber number) {
    return TestHouse.get(Journal.class).balance(Account.CUSTOMER_PREPAYMENTS, number, "USD");
  }

  private void sendAll() {
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
  }

  private static Actor admin(String ref) {
    return new Actor(ref, Set.of(Role.NETWORK_ADMIN), Set.of());
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
