package org.loomhive.payment.refund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.refund.GiveMoneyBack;
import org.loomhive.ordering.returns.ReturnRefusal;
import org.loomhive.payment.AskAgain;
import org.loomhive.payment.FakeGateway;
import org.loomhive.payment.PaymentGateway;
import org.loomhive.payment.Payments;
import org.loomhive.payment.SettlePayment;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class RefundTest {
  private static final Actor ONE = admin("S-ONE");
  private static final Actor OTHER = admin("S-OTHER");
  private final GiveMoneyBack give = TestHouse.get(GiveMoneyBack.class);
  private final Refunds refunds = TestHouse.get(Refunds.class);
  private final SendRefunds send = TestHouse.get(SendRefunds.class);
  private final DecideRefund decide = TestHouse.get(DecideRefund.class);
  private final Journal journal = TestHouse.get(Journal.class);
  private final FakeGateway gateway = TestHouse.get(FakeGateway.class);
  private final Order order = AnOrder.paid(AProduct.madeToOrder());

  @AfterEach
  void comeBack() {
    gateway.isSilent(false);
    gateway.isSlow(false);
    gateway.refuses(false);
    sendAll();
    TimeMachine.comeBack();
  }

  @Test
  void a_small_sum_goes_back_in_the_paid_currency_and_the_house_bears_it() {
    var before = journal.balance(Account.RETURNS, "USD");
    var refund = give("20.00", ONE);
    assertEquals(RefundState.ON_ITS_WAY, refund.state());
    sendAll();
    assertEquals(RefundState.DONE, again(refund).state());
    assertEquals(Money.of("20.00", "USD"), gateway.given(refund.ref().value()));
    var cost = journal.balance(Account.RETURNS, "USD").minus(before);
    assertEquals(Money.of("20.00", "USD"), cost);
    assertEquals(Money.of("-138.00", "USD"), owed());
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
    assertHealthy();
  }

  @Test
  void never_more_goes_back_than_came_and_never_in_another_currency() {
    give("20.00", ONE);
    assertEquals(
        RefundRefusal.MORE_THAN_CAPTURED, refusal(() -> give.give(wish("118.01", "USD"), ONE)));
    assertEquals(RefundRefusal.OTHER_CURRENCY, refusal(() -> give.give(wish("5.00", "EUR"), ONE)));
    assertEquals(RefundRefusal.NOTHING_TO_GIVE, refusal(() -> give.give(wish("0.00", "USD"), ONE)));
  }

  @Test
  void many_who_give_at_once_give_no_more_than_came() throws Exception {
    Callable<Object> work =
        () -> {
          try {
            give.give(wish("50.00", "USD"), ONE);
            return 1;
          } catch (Refused no) {
            return 0;
          }
        };
    var pool = Executors.newFixedThreadPool(4);
    int given = 0;
    for (var one : pool.invokeAll(Stream.generate(() -> work).limit(6).toList()))
      given += (Integer) one.get();
    pool.shutdown();
    assertEquals(2, given);
    assertEquals(2, refunds.of(order.number()).size());
  }

  @Test
  void above_the_limit_somebody_else_approves_and_small_sums_add_up() {
    give("40.00", ONE);
    var second = give("30.00", ONE);
    assertEquals(RefundState.TO_APPROVE, second.state());
    assertEquals(
        RefundRefusal.NEEDS_SECOND_PERSON, refusal(() -> decide.approve(second.ref(), ONE)));
    decide.approve(second.ref(), OTHER);
    decide.approve(second.ref(), OTHER);
    sendAll();
    assertEquals(Money.of("30.00", "USD"), gateway.given(second.ref().value()));
    assertEquals(RefundRefusal.ALREADY_DECIDED, refusal(() -> decide.decline(second.ref(), OTHER)));
    assertHealthy();
  }

  @Test
  void what_is_declined_may_be_given_another_time() {
    var refund = give("138.00", ONE);
    decide.decline(refund.ref(), OTHER);
    sendAll();
    assertEquals(RefundState.DECLINED, again(refund).state());
    assertEquals(0, gateway.asked(refund.ref().value()));
    assertEquals(RefundState.TO_APPROVE, give("138.00", ONE).state());
    assertHealthy();
  }

  @Test
  void a_silent_gateway_is_asked_again_under_the_same_key_and_money_goes_back_once() {
    gateway.isSilent(true);
    var refund = give("20.00", ONE);
    sendAll();
    assertEquals(RefundState.ON_ITS_WAY, again(refund).state());
    assertEquals(Money.of("-158.00", "USD"), owed());
    gateway.isSilent(false);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(3)));
    sendAll();
    assertEquals(RefundState.DONE, again(refund).state());
    assertEquals(2, gateway.asked(refund.ref().value()));
    assertEquals(Money.of("-138.00", "USD"), owed());
  }

  @Test
  void a_slow_gateway_is_waited_for() {
    gateway.isSlow(true);
    var refund = give("20.00", ONE);
    sendAll();
    assertEquals(RefundState.ON_ITS_WAY, again(refund).state());
    gateway.isSlow(false);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(3)));
    sendAll();
    assertEquals(RefundState.DONE, again(refund).state());
  }

  @Test
  void what_the_gateway_refuses_is_no_cost_and_may_be_tried_again() {
    gateway.refuses(true);
    var before = journal.balance(Account.RETURNS, "USD");
    var refund = give("20.00", ONE);
    sendAll();
    assertEquals(RefundState.FAILED, again(refund).state());
    assertEquals(before, journal.balance(Account.RETURNS, "USD"));
    assertHealthy();
    gateway.refuses(false);
    assertEquals(RefundState.TO_APPROVE, give("138.00", ONE).state());
  }

  @Test
  void a_second_payment_for_one_order_goes_back_by_itself() {
    var twice = AnOrder.placed(AProduct.madeToOrder());
    var first = TestHouse.get(PayOrder.class).start(twice.number(), "here", "/paid", "/not");
    var failed =
        new org.loomhive.payment.GatewayReport(
            first.gateway(), "failed:" + first.ref(), first.ref(), PaymentGateway.Answer.failed());
    TestHouse.get(SettlePayment.class).settle(failed);
    AnOrder.pay(twice.number());
    AnOrder.settle(first);
    var back = refunds.of(twice.number());
    assertEquals(1, back.size());
    assertEquals(RefundReason.PAID_TWICE, back.get(0).reason());
    assertEquals(first.ref(), back.get(0).payment());
    sendAll();
    assertEquals(
        Money.of("-138.00", "USD"),
        journal.balance(Account.CUSTOMER_PREPAYMENTS, twice.number(), "USD"));
    TestHouse.get(AskAgain.class).all();
    assertEquals(2, TestHouse.get(Payments.class).of(twice.number()).size());
    assertTrue(!TestHouse.get(CheckPrepayments.class).differing().contains(twice.number().value()));
  }

  @Test
  void what_it_came_from_is_booked_with_it_where_somebody_knows() {
    var before = journal.balance(Account.RETURNS, LossCause.PACKING, "USD");
    give.give(wish("20.00", "USD").because(LossCause.PACKING), ONE);
    give.give(wish("10.00", "USD"), ONE);
    var causes = refunds.of(order.number()).stream().map(Refund::cause).toList();
    assertEquals(List.of(Optional.of(LossCause.PACKING), Optional.empty()), causes);
    var after = journal.balance(Account.RETURNS, LossCause.PACKING, "USD");
    assertEquals(Money.of("20.00", "USD"), after.minus(before));
  }

  @Test
  void a_claim_does_not_come_from_the_mind_of_the_buyer() {
    var sum = Money.of("20.00", "USD");
    var claim = new AskRefund.Wish(order.number(), sum, RefundReason.CLAIM, "It is torn");
    var wish = claim.because(LossCause.CHANGE_OF_MIND);
    var no = assertThrows(Refused.class, () -> give.give(wish, ONE));
    assertEquals(ReturnRefusal.NOT_HER_MIND, no.reason());
  }

  private static Actor admin(String ref) {
    return new Actor(ref, Set.of(Role.NETWORK_ADMIN), Set.of());
  }

  private AskRefund.Wish wish(String amount, String currency) {
    return new AskRefund.Wish(
        order.number(), Money.of(amount, currency), RefundReason.GOODWILL, "It came late");
  }

  private Refund give(String amount, Actor actor) {
    give.give(wish(amount, "USD"), actor);
    var all = refunds.of(order.number());
    return all.get(all.size() - 1);
  }

  private Refund again(Refund refund) {
    return refunds.get(refund.ref());
  }

  private void sendAll() {
    while (send.all() > 0) continue;
  }

  private Money owed() {
    return journal.balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }

  private void assertHealthy() {
    assertTrue(!TestHouse.get(CheckPrepayments.class).differing().contains(order.number().value()));
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
