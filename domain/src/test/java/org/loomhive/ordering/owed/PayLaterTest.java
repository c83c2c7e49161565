package org.loomhive.ordering.owed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ordering.company.ACompanyBasket.holding;
import static org.loomhive.ordering.company.ACompanyBasket.placed;
import static org.loomhive.ordering.company.ACompanyBasket.soldInMany;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.books.CheckReceivables;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.payment.FakeGateway;
import org.loomhive.payment.Payment;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.DecideCompany;
import org.loomhive.wholesale.credit.AgreeCredit;
import org.loomhive.wholesale.credit.PaymentTerm;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Orders of 24 baskets at 32.00 each, 768.00 and 18.00 for the post. */
class PayLaterTest {
  private static final Money TOTAL = usd("786.00");

  private final Orders orders = TestHouse.get(Orders.class);
  private final OpenAccounts accounts = TestHouse.get(OpenAccounts.class);
  private final Company company = ACompany.approved();
  private final BuyerRef contact = company.contact();
  private final List<OrderNumber> made = new ArrayList<>();

  @AfterEach
  void theBooksAreWhole() {
    sendRefunds();
    TimeMachine.comeBack();
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
    var prepaid = TestHouse.get(CheckPrepayments.class).differing();
    var owed = TestHouse.get(CheckReceivables.class).differing();
    for (OrderNumber number : made) {
      assertFalse(prepaid.contains(number.value()), number.value());
      assertFalse(owed.contains(number.value()), number.value());
    }
  }

  @Test
  void a_company_with_which_nothing_was_agreed_pays_all_when_it_orders() {
    var order = order();
    assertFalse(order.isPaid());
    assertEquals(TOTAL, order.toPay());
    assertTrue(accounts.of(company.ref()).isEmpty());
  }

  @Test
  void an_order_on_account_is_taken_at_once_and_due_so_many_days_after_its_first_parcel_left() {
    agreed(PaymentTerm.NET_30, "1000.00");
    var order = order();
    assertTrue(order.isPaid());
    assertTrue(order.toPay().isZero());
    assertEquals(TOTAL, receivable(order));
    assertEquals(TOTAL.negated(), prepaid(order));
    var open = accounts.of(order.number()).orElseThrow();
    assertEquals(TOTAL, open.owed());
    assertTrue(open.due().isEmpty());
    AnOrder.send(order.number(), 1);
    open = accounts.of(order.number()).orElseThrow();
    assertEquals(accounts.today().plusDays(30), open.due().orElseThrow());
    assertFalse(open.isOverdue(accounts.today().plusDays(30)));
    assertTrue(open.isOverdue(accounts.today().plusDays(31)));
    assertTrue(prepaid(order).isZero());
  }

  @Test
  void what_came_for_it_is_owed_no_more_and_comes_once() {
    agreed(PaymentTerm.NET_60, "1000.00");
    var order = order();
    var first = pay(order);
    var second = pay(order);
    assertEquals(first.ref(), second.ref());
    AnOrder.settle(first);
    assertTrue(receivable(order).isZero());
    assertTrue(accounts.of(order.number()).isEmpty());
    assertEquals(TOTAL.negated(), prepaid(order));
    assertFalse(again(order).isPaidTwice());
    assertEquals(OrderRefusal.ALREADY_PAID, refusal(() -> pay(order)));
    AnOrder.settle(first);
    assertTrue(receivable(order).isZero());
  }

  @Test
  void half_is_paid_with_the_order_and_nothing_leaves_before_the_rest_has_come() {
    agreed(PaymentTerm.DEPOSIT, "1000.00");
    var order = order();
    assertFalse(order.isPaid());
    assertEquals(usd("393.00"), order.toPay());
    AnOrder.pay(order.number());
    assertTrue(again(order).isPaid());
    assertEquals(usd("393.00"), receivable(order));
    int parcel = AnOrder.pack(order.number(), 1);
    assertEquals(1, toldOf("order.owed.balance", order));
    assertEquals(OrderRefusal.STILL_OWED, refusal(() -> ship(order, parcel)));
    AnOrder.settle(pay(order));
    ship(order, parcel);
    assertTrue(receivable(order).isZero());
    assertTrue(prepaid(order).isZero());
  }

  @Test
  void who_never_pays_the_first_half_owes_nothing() {
    agreed(PaymentTerm.DEPOSIT, "1000.00");
    var order = order();
    expire(order);
    sendRefunds();
    assertTrue(receivable(order).isZero());
    assertTrue(prepaid(order).isZero());
    assertTrue(accounts.of(company.ref()).isEmpty());
  }

  @Test
  void a_first_half_that_comes_late_is_taken_with_the_rest_owed_again_while_the_limit_holds() {
    agreed(PaymentTerm.DEPOSIT, "400.00");
    var order = order();
    var half = pay(order);
    expire(order);
    sendRefunds();
    AnOrder.settle(half);
    assertTrue(again(order).isPaid());
    assertEquals(usd("393.00"), receivable(order));
  }

  @Test
  void and_goes_back_when_it_may_not_owe_that_any_more() {
    agreed(PaymentTerm.DEPOSIT, "400.00");
    var order = order();
    var half = pay(order);
    expire(order);
    sendRefunds();
    TestHouse.get(AgreeCredit.class).end(company.ref(), "USD", ACompany.OFFICE);
    AnOrder.settle(half);
    sendRefunds();
    assertFalse(again(order).isPaid());
    assertTrue(prepaid(order).isZero());
    assertTrue(receivable(order).isZero());
  }

  @Test
  void above_its_limit_it_pays_when_it_orders() {
    agreed(PaymentTerm.NET_30, "1000.00");
    var first = order();
    var above = order();
    assertTrue(first.isPaid());
    assertFalse(above.isPaid());
    assertEquals(TOTAL, above.toPay());
    AnOrder.settle(pay(first));
    assertTrue(order().isPaid());
  }

  @Test
  void first_halves_that_come_late_at_once_never_make_it_owe_more_than_the_limit()
      throws Exception {
    agreed(PaymentTerm.DEPOSIT, "5000.00");
    var all = new ArrayList<Order>();
    for (int i = 0; i < 5; i++) all.add(order());
    var tasks = new ArrayList<Callable<PaymentRef>>();
    for (Order one : all) {
      var half = pay(one);
      tasks.add(() -> AnOrder.settle(half));
    }
    all.forEach(this::expire);
    sendRefunds();
    agreed(PaymentTerm.DEPOSIT, "800.00");
    var pool = Executors.newFixedThreadPool(5);
    for (var one : pool.invokeAll(tasks)) one.get();
    pool.shutdown();
    assertEquals(2, all.stream().filter(one -> again(one).isPaid()).count());
    var owed = accounts.of(company.ref()).stream().map(OpenAccount::owed).toList();
    assertEquals(usd("786.00"), Money.sum("USD", owed));
  }

  @Test
  void while_something_is_overdue_it_pays_when_it_orders() {
    agreed(PaymentTerm.NET_30, "5000.00");
    var first = order();
    AnOrder.send(first.number(), 1);
    later(31);
    assertFalse(order().isPaid());
    AnOrder.settle(pay(first));
    assertTrue(order().isPaid());
  }

  @Test
  void it_is_reminded_some_days_before_and_each_week_after_and_never_twice_of_the_same() {
    agreed(PaymentTerm.NET_30, "5000.00");
    var order = order();
    var remind = TestHouse.get(RemindOfOwed.class);
    remind.all();
    AnOrder.send(order.number(), 1);
    remind.all();
    assertEquals(0, toldOf("order.owed.soon", order));
    later(26);
    remind.all();
    assertEquals(1, toldOf("order.owed.soon", order));
    later(6);
    remind.all();
    assertEquals(1, toldOf("order.owed.late", order));
  }

  @Test
  void what_is_cancelled_is_owed_no_more_and_nothing_goes_through_a_gateway() {
    agreed(PaymentTerm.NET_30, "1000.00");
    var order = order();
    TestHouse.get(CancelLines.class).byBuyer(order.number());
    sendRefunds();
    assertTrue(receivable(order).isZero());
    assertTrue(prepaid(order).isZero());
    assertEquals(1, toldOf("order.owed.less", order));
    assertEquals(0, toldOf("order.refunded", order));
  }

  @Test
  void what_goes_back_makes_less_owed_first_and_the_rest_goes_the_way_it_was_paid() {
    agreed(PaymentTerm.DEPOSIT, "1000.00");
    var order = order();
    AnOrder.pay(order.number());
    goodwill(order, "400.00");
    sendRefunds();
    assertTrue(receivable(order).isZero());
    assertEquals(List.of(usd("7.00")), sentBack(order));
  }

  @Test
  void money_beyond_what_is_still_owed_goes_back() {
    agreed(PaymentTerm.NET_30, "1000.00");
    var order = order();
    var begun = pay(order);
    goodwill(order, "86.00");
    sendRefunds();
    AnOrder.settle(begun);
    sendRefunds();
    assertTrue(receivable(order).isZero());
    assertEquals(List.of(usd("86.00")), sentBack(order));
  }

  @Test
  void a_second_payment_for_what_was_owed_goes_back_whole() {
    agreed(PaymentTerm.NET_30, "1000.00");
    var order = order();
    var begun = pay(order);
    goodwill(order, "86.00");
    var less = pay(order);
    assertEquals(usd("700.00"), less.amount());
    AnOrder.settle(less);
    AnOrder.settle(begun);
    sendRefunds();
    assertTrue(receivable(order).isZero());
    assertEquals(List.of(TOTAL), sentBack(order));
  }

  @Test
  void a_company_that_is_paused_pays_as_everybody_does_and_owes_what_it_owed() {
    agreed(PaymentTerm.NET_30, "5000.00");
    var first = order();
    TestHouse.get(DecideCompany.class).pause(company.ref(), "Rebuilding", ACompany.OFFICE);
    assertFalse(order().isPaid());
    assertEquals(TOTAL, receivable(first));
    var no = refusal(() -> agreed(PaymentTerm.NET_60, "1.00"));
    assertEquals(WholesaleRefusal.NOT_NOW, no);
  }

  @Test
  void a_limit_of_nothing_is_refused() {
    assertEquals(WholesaleRefusal.NO_LIMIT, refusal(() -> agreed(PaymentTerm.NET_30, "0.00")));
  }

  @Test
  void half_of_an_odd_sum_is_its_smaller_half() {
    assertEquals(usd("0.50"), PaymentTerm.DEPOSIT.later(usd("1.01")));
    assertEquals(usd("1.01"), PaymentTerm.NET_30.later(usd("1.01")));
  }

  private void agreed(PaymentTerm term, String limit) {
    TestHouse.get(AgreeCredit.class).agree(company.ref(), term, usd(limit), ACompany.OFFICE);
  }

  private Order order() {
    var order = placed(holding(soldInMany(30), 24, contact), contact);
    made.add(order.number());
    return order;
  }

  private static Payment pay(Order order) {
    return TestHouse.get(PayOrder.class).start(order.number(), "here", "/paid", "/not-paid");
  }

  private static void ship(Order order, int parcel) {
    var how = new Tracking("India Post", "EE1");
    TestHouse.get(ShipLines.class).ship(order.number(), parcel, how, Actor.system());
  }

  /** Different messages with these words about an order. */
  private static int toldOf(String words, Order order) {
    var query = "SELECT COUNT(DISTINCT payload) FROM outbox_message WHERE payload LIKE ?";
    try (var house = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var look = house.prepareStatement(query)) {
      look.setString(1, "%" + order.number() + "%\"" + words + "\"%");
      var found = look.executeQuery();
      found.next();
      return found.getInt(1);
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private static void goodwill(Order order, String amount) {
    var wish = new AskRefund.Wish(order.number(), usd(amount), RefundReason.GOODWILL, "sorry");
    TestHouse.get(AskRefund.class).ask(wish, Actor.system());
  }

  /** What a gateway sent back. */
  private static List<Money> sentBack(Order order) {
    var gateway = TestHouse.get(FakeGateway.class);
    return TestHouse.get(Refunds.class).of(order.number()).stream()
        .map(refund -> gateway.given(refund.ref().value()))
        .filter(Objects::nonNull)
        .toList();
  }

  private void expire(Order order) {
    TimeMachine.travelTo(order.heldUntil().plus(Duration.ofMinutes(5)));
    TestHouse.get(ExpireUnpaid.class).expire(order.number());
  }

  private static void sendRefunds() {
    later(Duration.ofSeconds(1));
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
  }

  private static void later(int days) {
    later(Duration.ofDays(days));
  }

  private static void later(Duration time) {
    Instant then = TimeMachine.now().plus(time);
    TimeMachine.travelTo(then);
  }

  private Order again(Order order) {
    return orders.get(order.number());
  }

  private static Money receivable(Order order) {
    return TestHouse.get(Journal.class).balance(Account.RECEIVABLES, order.number(), "USD");
  }

  private static Money prepaid(Order order) {
    return TestHouse.get(Journal.class)
        .balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
