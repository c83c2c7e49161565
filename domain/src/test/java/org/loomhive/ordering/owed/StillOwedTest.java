package org.loomhive.ordering.owed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ordering.company.ACompanyBasket.holding;
import static org.loomhive.ordering.company.ACompanyBasket.placed;
import static org.loomhive.ordering.company.ACompanyBasket.soldInMany;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.buyer.branch.ForgetCompany;
import org.loomhive.buyer.data.EraseSteps;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.books.CheckReceivables;
import org.loomhive.ordering.erasure.ForgetBuyers;
import org.loomhive.ordering.erasure.Nobody;
import org.loomhive.payment.FakeGateway;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.DecideRefund;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.RefundState;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.credit.AgreeCredit;
import org.loomhive.wholesale.credit.PaymentTerm;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Orders of 24 baskets at 32.00 each, 768.00 and 18.00 for the post. */
class StillOwedTest {
  private static final Money TOTAL = usd("786.00");
  private static final Actor ONE = new Actor("S-ONE", Set.of(Role.NETWORK_ADMIN), Set.of());
  private static final Actor OTHER = new Actor("S-TWO", Set.of(Role.NETWORK_ADMIN), Set.of());

  private final OpenAccounts accounts = TestHouse.get(OpenAccounts.class);
  private final Company company = ACompany.approved();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_is_promised_back_and_not_approved_is_owed_still_and_goes_back_once_it_was_paid() {
    var order = ordered(PaymentTerm.NET_30);
    var waits = goodwill(order, "500.00", ONE);
    assertEquals(RefundState.TO_APPROVE, waits.state());
    assertEquals(TOTAL, accounts.of(order.number()).orElseThrow().owed());
    pay(order);
    assertTrue(accounts.of(order.number()).isEmpty());
    TestHouse.get(DecideRefund.class).approve(waits.ref(), OTHER);
    sendRefunds();
    assertEquals(usd("500.00"), TestHouse.get(FakeGateway.class).given(waits.ref().value()));
    assertBooksAreWhole(order);
  }

  @Test
  void a_promise_that_is_declined_after_all_was_paid_leaves_nothing_owed() {
    var order = ordered(PaymentTerm.NET_30);
    var waits = goodwill(order, "500.00", ONE);
    pay(order);
    TestHouse.get(DecideRefund.class).decline(waits.ref(), OTHER);
    assertTrue(accounts.of(order.number()).isEmpty());
    assertBooksAreWhole(order);
  }

  @Test
  void nothing_leaves_unpaid_because_somebody_promised_money_back() {
    var order = ordered(PaymentTerm.DEPOSIT);
    AnOrder.pay(order.number());
    int parcel = AnOrder.pack(order.number(), 1);
    goodwill(order, "393.00", ONE);
    var how = new Tracking("India Post", "EE1");
    var no =
        assertThrows(
            Refused.class,
            () -> TestHouse.get(ShipLines.class).ship(order.number(), parcel, how, ONE));
    assertEquals(OrderRefusal.STILL_OWED, no.reason());
  }

  @Test
  void the_rest_of_a_deposit_has_a_last_day_once_something_is_packed_and_is_overdue_after_it() {
    var order = ordered(PaymentTerm.DEPOSIT);
    AnOrder.pay(order.number());
    assertTrue(accounts.of(order.number()).orElseThrow().due().isEmpty());
    AnOrder.pack(order.number(), 1);
    var open = accounts.of(order.number()).orElseThrow();
    assertEquals(accounts.today().plusDays(14), open.due().orElseThrow());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(15)));
    assertTrue(open.isOverdue(accounts.today()));
    assertFalse(ordered(PaymentTerm.DEPOSIT).beside().owed().isAgreed());
    assertTrue(TestHouse.get(RemindOfOwed.class).all() > 0);
  }

  @Test
  void what_goes_back_is_no_money_that_came_and_an_unpaid_deposit_lays_nothing_out() {
    var laidOut = TestHouse.get(LaidOut.class);
    var order = ordered(PaymentTerm.NET_30);
    var before = laidOut.of(order);
    goodwill(order, "100.00", Actor.system());
    assertEquals(before, laidOut.of(now(order)));
    assertTrue(laidOut.of(ordered(PaymentTerm.DEPOSIT)).isZero());
  }

  @Test
  void name_and_address_stay_while_something_is_owed_and_go_when_it_is_paid() {
    var order = ordered(PaymentTerm.NET_30);
    AnOrder.send(order.number(), 1);
    TestHouse.get(EraseSteps.class).erase(company.contact());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(100)));
    forget();
    assertFalse(Nobody.isReachedBy(now(order)));
    assertTrue(TestHouse.get(Companies.class).find(company.ref()).isPresent());
    pay(order);
    forget();
    assertTrue(Nobody.isReachedBy(now(order)));
    assertTrue(TestHouse.get(Companies.class).find(company.ref()).isEmpty());
  }

  private Order ordered(PaymentTerm term) {
    var credit = TestHouse.get(AgreeCredit.class);
    credit.agree(company.ref(), term, usd("5000.00"), ACompany.OFFICE);
    return placed(holding(soldInMany(30), 24, company.contact()), company.contact());
  }

  private static void pay(Order order) {
    var started = TestHouse.get(PayOrder.class).start(order.number(), "here", "/paid", "/no");
    AnOrder.settle(started);
  }

  private static Refund goodwill(Order order, String amount, Actor actor) {
    var wish = new AskRefund.Wish(order.number(), usd(amount), RefundReason.GOODWILL, "sorry");
    return TestHouse.get(AskRefund.class).ask(wish, actor).get(0);
  }

  private static void sendRefunds() {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofSeconds(1)));
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
  }

  private static void forget() {
    TestHouse.asAJob(
        () -> {
          TestHouse.get(ForgetBuyers.class).all();
          TestHouse.get(ForgetCompany.class).left();
        });
  }

  private static void assertBooksAreWhole(Order order) {
    var number = order.number().value();
    var journal = TestHouse.get(Journal.class);
    assertTrue(journal.balance(Account.RECEIVABLES, order.number(), "USD").isZero());
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(number));
    assertFalse(TestHouse.get(CheckReceivables.class).differing().contains(number));
  }

  private static Order now(Order order) {
    return TestHouse.get(Orders.class).get(order.number());
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
