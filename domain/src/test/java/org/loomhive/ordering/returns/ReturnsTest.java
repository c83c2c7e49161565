package org.loomhive.ordering.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.delivery.back.ReturnAddress;
import org.loomhive.delivery.back.ReturnAddresses;
import org.loomhive.delivery.papers.Consignor;
import org.loomhive.delivery.papers.Consignors;
import org.loomhive.delivery.papers.ExporterCodes;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.confirmation.ToldBuyer;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.RefundState;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ReturnsTest {
  private static final Actor OFFICE = Actor.system();
  private final AskReturn ask = TestHouse.get(AskReturn.class);
  private final DecideReturn decide = TestHouse.get(DecideReturn.class);
  private final WithdrawFromContract withdraw = TestHouse.get(WithdrawFromContract.class);
  private final ReturnRequests requests = TestHouse.get(ReturnRequests.class);
  private final Losses losses = TestHouse.get(Losses.class);
  private final Refunds refunds = TestHouse.get(Refunds.class);
  private final Journal journal = TestHouse.get(Journal.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_piece_that_comes_back_is_looked_at_before_it_is_sold_and_costs_no_maker() {
    var basket = AProduct.readyInStock(1);
    var order = sent(AnOrder.paid(basket));
    var wages = journal.balance(Account.WAGES_PAYABLE, "INR");
    var ref = ask.ask(asked(order, ReturnKind.RETURN));
    decide.approve(ref, "Send it to the store in Shillong", OFFICE);
    decide.receive(ref, OFFICE);
    assertEquals(0, TestHouse.get(StockKeeping.class).of(basket.sku()).free());
    settle(ref, Money.of("40.00", "USD"), Map.of(1, 1));
    settle(ref, Money.of("40.00", "USD"), Map.of(1, 1));
    assertEquals(1, TestHouse.get(StockKeeping.class).of(basket.sku()).free());
    var back = refunds.of(order.number());
    assertEquals(1, back.size());
    assertEquals(RefundReason.RETURNED, back.get(0).reason());
    sendAll();
    assertEquals(RefundState.DONE, refunds.get(back.get(0).ref()).state());
    assertEquals(wages, journal.balance(Account.WAGES_PAYABLE, "INR"));
    assertHealthy(order.number());
  }

  @Test
  void what_is_not_as_new_does_not_go_to_the_shelf() {
    var basket = AProduct.readyInStock(1);
    var order = sent(AnOrder.paid(basket));
    var ref = approved(order, ReturnKind.CLAIM);
    decide.receive(ref, OFFICE);
    settle(ref, Money.of("10.00", "USD"), Map.of());
    assertEquals(0, TestHouse.get(StockKeeping.class).of(basket.sku()).free());
    assertEquals(Money.of("10.00", "USD"), refunds.promised(order.number(), "USD"));
  }

  @Test
  void a_claim_is_settled_without_anything_coming_back_and_a_return_is_not() {
    var order = sent(AnOrder.paid(AProduct.readyInStock(1)));
    var claim = approved(order, ReturnKind.CLAIM);
    assertEquals(
        ReturnRefusal.MORE_THAN_PAID,
        refusal(() -> settle(claim, Money.of("40.01", "USD"), Map.of())));
    settle(claim, Money.of("40.00", "USD"), Map.of());
    assertEquals(0, TestHouse.get(StockKeeping.class).of(order.line(1).sku()).free());
    var other = sent(AnOrder.paid(AProduct.readyInStock(1)));
    var back = approved(other, ReturnKind.RETURN);
    assertEquals(
        ReturnRefusal.NOT_HERE, refusal(() -> settle(back, Money.of("40.00", "USD"), Map.of())));
  }

  @Test
  void an_exchange_sends_another_piece_at_the_same_price_and_the_house_pays() {
    var basket = AProduct.readyInStock(2);
    var order = sent(AnOrder.paid(basket));
    var cost = journal.balance(Account.RETURNS, "USD");
    var because = journal.balance(Account.RETURNS, LossCause.CHANGE_OF_MIND, "USD");
    var ref = approved(order, ReturnKind.EXCHANGE);
    decide.receive(ref, OFFICE);
    settle(ref, Money.zero("USD"), Map.of());
    var number = requests.get(ref).replacedBy().orElseThrow();
    var other = TestHouse.get(Orders.class).get(number);
    assertTrue(other.isPaid());
    assertEquals(Money.of("40.00", "USD"), other.total());
    assertEquals(Money.of("40.00", "USD"), journal.balance(Account.RETURNS, "USD").minus(cost));
    assertEquals(
        Money.of("40.00", "USD"),
        journal.balance(Account.RETURNS, LossCause.CHANGE_OF_MIND, "USD").minus(because));
    assertHealthy(number);
    AnOrder.send(number, 1);
    assertHealthy(number);
    assertTrue(refunds.of(order.number()).isEmpty());
  }

  @Test
  void nobody_asks_twice_for_the_same_piece_or_for_one_that_has_not_left() {
    var order = sent(AnOrder.paid(AProduct.readyInStock(1)));
    var ref = ask.ask(asked(order, ReturnKind.RETURN));
    assertEquals(
        ReturnRefusal.NOT_WITH_YOU, refusal(() -> ask.ask(asked(order, ReturnKind.CLAIM))));
    assertEquals(ReturnRefusal.NEEDS_ANSWER, refusal(() -> decide.refuse(ref, " ", OFFICE)));
    decide.refuse(ref, "It was worn", OFFICE);
    ask.ask(asked(order, ReturnKind.CLAIM));
    var here = AnOrder.paid(AProduct.readyInStock(1));
    assertEquals(
        ReturnRefusal.NOT_WITH_YOU, refusal(() -> ask.ask(asked(here, ReturnKind.RETURN))));
  }

  @Test
  void she_keeps_after_all_what_is_not_here_yet_and_may_ask_again() {
    var order = sent(AnOrder.paid(AProduct.readyInStock(1)));
    var ref = approved(order, ReturnKind.RETURN);
    var other = sent(AnOrder.paid(AProduct.readyInStock(1)));
    assertThrows(NotFound.class, () -> ask.callOff(other.number(), ref));
    ask.callOff(order.number(), ref);
    ask.callOff(order.number(), ref);
    assertEquals(ReturnState.CALLED_OFF, requests.get(ref).state());
    assertEquals(ReturnRefusal.NOT_APPROVED, refusal(() -> decide.receive(ref, OFFICE)));
    var again = approved(order, ReturnKind.RETURN);
    decide.receive(again, OFFICE);
    assertEquals(ReturnRefusal.ALREADY_DECIDED, refusal(() -> ask.callOff(order.number(), again)));
  }

  @Test
  void a_parcel_that_left_her_is_on_its_way_before_it_is_here() {
    var order = sent(AnOrder.paid(AProduct.readyInStock(1)));
    var ref = ask.ask(asked(order, ReturnKind.RETURN));
    assertEquals(ReturnRefusal.NOT_TO_BE_SENT, refusal(() -> ask.sent(order.number(), ref, "")));
    decide.approve(ref, "To Shillong", OFFICE);
    var other = sent(AnOrder.paid(AProduct.readyInStock(1)));
    assertThrows(NotFound.class, () -> ask.sent(other.number(), ref, ""));
    assertEquals(
        ReturnRefusal.NOT_A_TRACKING_NUMBER,
        refusal(() -> ask.sent(order.number(), ref, "<script>")));
    ask.sent(order.number(), ref, "");
    var first = requests.get(ref).sentAt();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofHours(1)));
    ask.sent(order.number(), ref, " RR 123 DE ");
    assertEquals(ReturnState.SENT, requests.get(ref).state());
    assertEquals(first, requests.get(ref).sentAt());
    assertEquals("RR 123 DE", requests.get(ref).sentWith().orElseThrow());
    assertEquals(ReturnRefusal.ALREADY_DECIDED, refusal(() -> ask.callOff(order.number(), ref)));
    assertTrue(lying(ReturnState.SENT).contains(ref));
    assertFalse(lying(ReturnState.APPROVED).contains(ref));
    decide.receive(ref, OFFICE);
    assertEquals(ReturnState.RECEIVED, requests.get(ref).state());
    assertFalse(lying(ReturnState.SENT).contains(ref));
    assertEquals(ReturnRefusal.NOT_TO_BE_SENT, refusal(() -> ask.sent(order.number(), ref, "")));
  }

  @Test
  void she_is_told_where_to_send_it_and_who_pays_and_a_later_address_changes_nothing()
      throws SQLException {
    var order = sent(AnOrder.paid(AProduct.readyInStock(1)));
    var maker = order.line(1).cooperative();
    var sender =
        new Consignor(maker, "Cane House", "IN")
            .at("2 Hill Road", "793001", "Shillong", "IN-ML")
            .answers("", new ExporterCodes("", ""));
    TestHouse.get(Consignors.class).write(sender, OFFICE);
    var soon = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC).plusDays(20);
    var near = new ReturnAddress("DE", "Returns\nHafenweg 1\n20457 Hamburg", soon);
    TestHouse.get(ReturnAddresses.class).write(near, OFFICE);
    var first = approved(order, ReturnKind.RETURN);
    assertEquals("Cane House\n2 Hill Road\n793001 Shillong\nIndia", address(first));
    assertTrue(requests.get(first).way().isPaidByBuyer());
    ask.callOff(order.number(), first);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(25)));
    var claim = approved(order, ReturnKind.CLAIM);
    assertEquals("Returns\nHafenweg 1\n20457 Hamburg", address(claim));
    assertFalse(requests.get(claim).way().isPaidByBuyer());
    assertEquals("Cane House\n2 Hill Road\n793001 Shillong\nIndia", address(first));
    var told = ToldBuyer.of(order.number(), "return.approved");
    assertEquals("return.approved.send", told.get(1).words());
    assertEquals(List.of(address(first), "way.BUYER"), told.get(0).beside());
    assertEquals(List.of(address(claim), "way.HOUSE"), told.get(1).beside());
  }

  @Test
  void what_a_claim_is_about_may_stay_with_her_and_what_she_sends_back_may_not()
      throws SQLException {
    var order = sent(AnOrder.paid(AProduct.readyInStock(1)));
    var claim = ask.ask(asked(order, ReturnKind.CLAIM));
    decide.letKeep(claim, "We are sorry", OFFICE);
    assertTrue(requests.get(claim).isKept());
    assertEquals(ReturnRefusal.NOT_TO_BE_SENT, refusal(() -> ask.sent(order.number(), claim, "")));
    var told = ToldBuyer.of(order.number(), "return.approved");
    assertEquals("return.approved.kept", told.get(0).words());
    assertTrue(requests.get(claim).mayBeSettled());
    settle(claim, Money.of("15.00", "USD"), Map.of());
    assertEquals(ReturnState.SETTLED, requests.get(claim).state());
    var other = sent(AnOrder.paid(AProduct.readyInStock(1)));
    var back = ask.ask(asked(other, ReturnKind.RETURN));
    assertEquals(ReturnRefusal.ONLY_CLAIMS, refusal(() -> decide.letKeep(back, "", OFFICE)));
  }

  @Test
  void what_a_loss_came_from_is_booked_with_it_and_never_reaches_pay() {
    var order = sent(AnOrder.paid(AProduct.readyInStock(1)));
    var owed = journal.balance(Account.WAGES_PAYABLE, "INR");
    var since = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
    var before = loss(since, LossCause.MATERIAL);
    var booked = journal.balance(Account.RETURNS, LossCause.MATERIAL, "USD");
    var claim = approved(order, ReturnKind.CLAIM);
    var some = Money.of("25.00", "USD");
    assertEquals(ReturnRefusal.NEEDS_CAUSE, refusal(() -> settle(claim, some, Map.of(), null)));
    assertEquals(
        ReturnRefusal.NOT_HER_MIND,
        refusal(() -> settle(claim, some, Map.of(), LossCause.CHANGE_OF_MIND)));
    settle(claim, some, Map.of(), LossCause.MATERIAL);
    assertEquals(LossCause.MATERIAL, requests.get(claim).cause().orElseThrow());
    var after = journal.balance(Account.RETURNS, LossCause.MATERIAL, "USD");
    assertEquals(some, after.minus(booked));
    assertEquals(before + 1, loss(since, LossCause.MATERIAL));
    assertTrue(
        losses.since(since, OFFICE).stream()
            .filter(one -> one.cause() == LossCause.MATERIAL)
            .anyMatch(one -> one.sums().contains(after)));
    sendAll();
    assertEquals(owed, journal.balance(Account.WAGES_PAYABLE, "INR"));
    assertHealthy(order.number());
  }

  private long loss(LocalDate since, LossCause cause) {
    return losses.since(since, OFFICE).stream()
        .filter(one -> one.cause() == cause)
        .mapToLong(Losses.Loss::requests)
        .sum();
  }

  private String address(ReturnRef ref) {
    return requests.get(ref).way().address().orElseThrow();
  }

  private List<ReturnRef> lying(ReturnState state) {
    var all = Leafing.through(0, 10_000);
    return requests.seenBy(OFFICE, state, all).stream().map(ReturnRequest::ref).toList();
  }

  @Test
  void each_kind_has_its_own_days() {
    var order = sent(AnOrder.paid(AProduct.readyInStock(1)));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(90)));
    assertEquals(ReturnRefusal.TOO_LATE, refusal(() -> ask.ask(asked(order, ReturnKind.RETURN))));
    assertFalse(withdraw.isOpen(order));
    assertEquals(ReturnRefusal.TOO_LATE, refusal(() -> withdraw.withdraw(order.number())));
    ask.ask(asked(order, ReturnKind.CLAIM));
  }

  @Test
  void who_withdraws_before_anything_left_is_paid_back_at_once_also_when_making_has_begun() {
    var order = AnOrder.paid(AProduct.madeToOrder(), AProduct.readyInStock(1));
    TestHouse.get(NoteMakingStage.class).note(order.number(), 1, MakingStage.IN_MAKING);
    withdraw.withdraw(order.number());
    withdraw.withdraw(order.number());
    assertEquals(1, requests.of(order.number()).size());
    assertEquals(OrderStatus.CANCELLED, now(order).status());
    assertEquals(Money.of("178.00", "USD"), refunds.promised(order.number(), "USD"));
    assertEquals(ReturnState.SETTLED, withdraw.find(order.number()).orElseThrow().state());
    sendAll();
    assertHealthy(order.number());
  }

  @Test
  void what_left_comes_back_and_then_its_price_and_the_delivery_go_back() {
    var order = sent(AnOrder.paid(AProduct.readyInStock(1)));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(20)));
    withdraw.withdraw(order.number());
    var request = withdraw.find(order.number()).orElseThrow();
    assertEquals(ReturnState.APPROVED, request.state());
    assertEquals(Map.of(1, 1), request.pieces());
    assertEquals(Money.of("58.00", "USD"), decide.worth(request, now(order)));
    decide.receive(request.ref(), OFFICE);
    settle(request.ref(), Money.of("58.00", "USD"), Map.of(1, 1));
    sendAll();
    assertHealthy(order.number());
  }

  @Test
  void a_country_without_this_right_has_no_withdrawal() {
    var windows = TestHouse.get(ReturnWindows.class);
    var today = LocalDate.of(2026, 11, 1);
    assertEquals(14, windows.find("DE", ReturnKind.WITHDRAWAL, today).orElseThrow().days());
    assertTrue(windows.find("US", ReturnKind.WITHDRAWAL, today).isEmpty());
    assertEquals(730, windows.find("DE", ReturnKind.CLAIM, today).orElseThrow().days());
    assertEquals(180, windows.find("US", ReturnKind.CLAIM, today).orElseThrow().days());
  }

  @Test
  void other_days_count_for_orders_from_their_first_day_on() {
    var windows = TestHouse.get(ReturnWindows.class);
    var day = LocalDate.of(2040, 1, 1);
    windows.set(
        new ReturnWindows.Wanted("JP", ReturnKind.RETURN, 90, day, "Rule of the house"), OFFICE);
    assertEquals(60, windows.find("JP", ReturnKind.RETURN, day.minusDays(1)).orElseThrow().days());
    assertEquals(90, windows.find("JP", ReturnKind.RETURN, day).orElseThrow().days());
    assertEquals(60, windows.find("US", ReturnKind.RETURN, day).orElseThrow().days());
    var none = new ReturnWindows.Wanted("Japan", ReturnKind.RETURN, 90, day, "x");
    assertEquals(ReturnRefusal.NO_COUNTRY, refusal(() -> windows.set(none, OFFICE)));
  }

  private void settle(ReturnRef ref, Money back, Map<Integer, Integer> good) {
    boolean isClaim = requests.get(ref).kind() == ReturnKind.CLAIM;
    settle(ref, back, good, isClaim ? LossCause.CARRIER : LossCause.CHANGE_OF_MIND);
  }

  private void settle(ReturnRef ref, Money back, Map<Integer, Integer> good, LossCause cause) {
    decide.settle(ref, new DecideReturn.Ending(back, good, cause), OFFICE);
  }

  private ReturnRef approved(Order order, ReturnKind kind) {
    var ref = ask.ask(asked(order, kind));
    decide.approve(ref, "", OFFICE);
    return ref;
  }

  private static AskReturn.Asked asked(Order order, ReturnKind kind) {
    return new AskReturn.Asked(order.number(), kind, Map.of(1, 1), "It is too small");
  }

  private static Order sent(Order order) {
    AnOrder.send(order.number(), 1);
    return now(order);
  }

  private static Order now(Order order) {
    return TestHouse.get(Orders.class).get(order.number());
  }

  private static void sendAll() {
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
  }

  private static void assertHealthy(OrderNumber order) {
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(order.value()));
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
