package org.loomhive.payment;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.payment.GatewayEvent.Outcome.CAPTURED;
import static org.loomhive.payment.GatewayEvent.Outcome.DIFFERS;
import static org.loomhive.payment.GatewayEvent.Outcome.FAILED;
import static org.loomhive.payment.GatewayEvent.Outcome.FEE_TOLD;
import static org.loomhive.payment.GatewayEvent.Outcome.IGNORED;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.pause.HeardLog;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalLine;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.payment.PaymentGateway.Answer;
import org.loomhive.payment.PaymentGateway.State;
import org.loomhive.payment.fee.PaymentFees;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SettlePaymentTest {
  private final SettlePayment settle = TestHouse.get(SettlePayment.class);
  private final Journal journal = TestHouse.get(Journal.class);
  private final FakeGateway gateway = TestHouse.get(FakeGateway.class);
  private final Order order = AnOrder.placed(AProduct.madeToOrder());

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
    gateway.isSilent(false);
  }

  @Test
  void captured_money_is_owed_to_the_buyer_until_something_is_sent() {
    var payment = start();
    assertEquals(CAPTURED, settle.settle(report(payment, "a", paid("138.00", "USD"))));
    assertEquals(Money.of("-138.00", "USD"), prepaid());
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
    assertTrue(isPaid());
  }

  @Test
  void the_same_message_twice_posts_once() {
    var payment = start();
    settle.settle(report(payment, "a", paid("138.00", "USD")));
    assertEquals(CAPTURED, settle.settle(report(payment, "a", paid("138.00", "USD"))));
    assertEquals(IGNORED, settle.settle(report(payment, "b", paid("138.00", "USD"))));
    assertEquals(Money.of("-138.00", "USD"), prepaid());
  }

  @Test
  void many_deliveries_at_once_post_once() throws Exception {
    var payment = start();
    var report = report(payment, "same", paid("138.00", "USD"));
    Callable<Object> work = () -> settle.settle(report);
    var pool = Executors.newFixedThreadPool(4);
    for (var one : pool.invokeAll(Stream.generate(() -> work).limit(8).toList())) one.get();
    pool.shutdown();
    assertEquals(Money.of("-138.00", "USD"), prepaid());
  }

  @Test
  void another_amount_currency_or_world_is_not_taken_as_paid() {
    var payment = start();
    assertEquals(DIFFERS, settle.settle(report(payment, "a", paid("1.38", "USD"))));
    assertEquals(DIFFERS, settle.settle(report(payment, "b", paid("138.00", "INR"))));
    var live = new Answer(State.CAPTURED, Money.of("138.00", "USD"), true);
    assertEquals(DIFFERS, settle.settle(report(payment, "c", live)));
    var foreign = new GatewayReport("test", id("d"), payment.ref(), paid("138.00", "USD"));
    assertEquals(DIFFERS, settle.settle(foreign));
    assertFalse(isPaid());
    assertTrue(prepaid().isZero());
  }

  @Test
  void nothing_leads_back_from_captured_but_a_late_capture_wins() {
    var payment = start();
    assertEquals(FAILED, settle.settle(report(payment, "a", Answer.failed())));
    assertFalse(isPaid());
    assertEquals(CAPTURED, settle.settle(report(payment, "b", paid("138.00", "USD"))));
    assertEquals(IGNORED, settle.settle(report(payment, "c", Answer.failed())));
    assertTrue(isPaid());
  }

  @Test
  void starting_twice_gives_the_same_payment_and_after_a_failure_another() {
    var first = start();
    assertEquals(first.ref(), start().ref());
    settle.settle(report(first, "a", Answer.failed()));
    assertNotEquals(first.ref(), start().ref());
  }

  @Test
  void who_lets_one_payment_fail_after_the_other_has_to_wait() {
    for (int i = 0; i < 4; i++) settle.settle(report(start(), "no" + i, Answer.failed()));
    assertEquals(AccountRefusal.WAIT_SECONDS, assertThrows(Refused.class, this::start).reason());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(16)));
    settle.settle(report(start(), "yes", paid("138.00", "USD")));
    assertTrue(isPaid());
  }

  @Test
  void many_cards_that_fail_from_one_place_are_slowed_over_all_orders_and_logged() {
    var pay = TestHouse.get(PayOrder.class);
    for (int i = 0; i < 13; i++) {
      var other = AnOrder.placed(AProduct.madeToOrder());
      var payment = pay.start(other.number(), unique, "/paid", "/not-paid");
      settle.settle(report(payment, "no" + i, Answer.failed()));
    }
    try (var log = HeardLog.of(SlowTries.class)) {
      assertEquals(AccountRefusal.WAIT_SECONDS, assertThrows(Refused.class, this::start).reason());
      assertTrue(log.lines().contains("event=tries door=payment outcome=slowed"));
    }
    assertFalse(pay.start(order.number(), "another place", "/paid", "/not-paid").isCaptured());
  }

  @Test
  void a_silent_gateway_leaves_a_written_attempt_that_goes_on_with_the_same_reference() {
    gateway.isSilent(true);
    var waiting = start();
    assertFalse(waiting.isSent());
    assertTrue(waiting.buyerGoesTo().isEmpty());
    gateway.isSilent(false);
    assertEquals(waiting.ref(), start().ref());
  }

  @Test
  void the_janitor_finds_a_payment_whose_message_never_came() {
    var payment = start();
    gateway.answers(payment.ref(), paid("138.00", "USD"));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(3)));
    var janitor = TestHouse.get(AskAgain.class);
    while (janitor.all() > 0 && !isPaid()) continue;
    assertTrue(isPaid());
    assertEquals(Money.of("-138.00", "USD"), prepaid());
  }

  @Test
  void what_the_gateway_keeps_is_a_cost_and_booked_once_whenever_it_is_told() {
    var payment = start();
    settle.settle(report(payment, "a", paid("138.00", "USD")));
    assertEquals(Optional.empty(), kept());
    assertEquals(FEE_TOLD, settle.settle(report(payment, "b", keeping("4.30", "USD"))));
    assertEquals(IGNORED, settle.settle(report(payment, "c", keeping("9.99", "USD"))));
    assertEquals(Optional.of(Money.of("4.30", "USD")), kept());
    var entry = journal.find("payment.fee:" + payment.ref()).orElseThrow();
    assertEquals(
        Map.of(
            Account.PAYMENT_COSTS, Money.of("4.30", "USD"),
            Account.GATEWAY_CLEARING, Money.of("-4.30", "USD")),
        entry.lines().stream().collect(toMap(JournalLine::account, JournalLine::amount)));
    assertEquals(Money.of("-138.00", "USD"), prepaid(), "the buyer is owed all that she paid");
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
  }

  @Test
  void a_fee_that_makes_no_sense_or_is_another_gateways_word_is_not_booked() {
    var payment = start();
    settle.settle(report(payment, "a", keeping("138.01", "USD")));
    settle.settle(report(payment, "b", keeping("-1.00", "USD")));
    settle.settle(report(payment, "c", keeping("4.30", "EUR")));
    settle.settle(report(payment, "d", paid("13.80", "USD").keeping(Money.of("4.30", "USD"))));
    settle.settle(new GatewayReport("test", id("e"), payment.ref(), keeping("4.30", "USD")));
    assertEquals(Optional.empty(), kept());
    assertTrue(isPaid());
  }

  @Test
  void the_janitor_asks_what_was_kept_of_a_payment_that_came() {
    var payment = start();
    settle.settle(report(payment, "a", paid("138.00", "USD")));
    gateway.answers(payment.ref(), keeping("4.30", "USD"));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(3)));
    var janitor = TestHouse.get(AskAgain.class);
    while (janitor.all() > 0 && kept().isEmpty()) continue;
    assertEquals(Optional.of(Money.of("4.30", "USD")), kept());
  }

  @Test
  void the_gateway_for_demonstrations_keeps_a_part_and_some_coins_and_never_more_than_all() {
    assertEquals(Money.of("4.30", "USD"), TestGateway.fee(Money.of("138.00", "USD")));
    assertEquals(Money.of("0.20", "USD"), TestGateway.fee(Money.of("0.20", "USD")));
  }

  private Optional<Money> kept() {
    return TestHouse.get(PaymentFees.class).of(order.number());
  }

  private Payment start() {
    return TestHouse.get(PayOrder.class).start(order.number(), unique, "/paid", "/not-paid");
  }

  private final String unique = UUID.randomUUID().toString();

  private String id(String event) {
    return unique + event;
  }

  private GatewayReport report(Payment payment, String event, Answer answer) {
    return new GatewayReport("fake", id(event), payment.ref(), answer);
  }

  private static Answer paid(String amount, String currency) {
    return new Answer(State.CAPTURED, Money.of(amount, currency), false);
  }

  /** All of it was paid, and so much is kept of it. */
  private static Answer keeping(String amount, String currency) {
    return paid("138.00", "USD").keeping(Money.of(amount, currency));
  }

  private Money prepaid() {
    return journal.balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }

  private boolean isPaid() {
    return TestHouse.get(Orders.class).get(order.number()).isPaid();
  }
}
