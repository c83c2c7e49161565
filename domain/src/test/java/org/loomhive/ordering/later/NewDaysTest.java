package org.loomhive.ordering.later;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.confirmation.StatusLink;
import org.loomhive.ordering.confirmation.TellBuyer;
import org.loomhive.ordering.confirmation.ToldBuyer;
import org.loomhive.ordering.desk.KeptInMonth;
import org.loomhive.ordering.desk.KeptShipDays;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class NewDaysTest {
  private static final Actor OFFICE = Actor.system();
  private final SayNewDay say = TestHouse.get(SayNewDay.class);
  private final AnswerNewDay answer = TestHouse.get(AnswerNewDay.class);
  private final NewDays days = TestHouse.get(NewDays.class);
  private final Refunds refunds = TestHouse.get(Refunds.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_small_shift_is_promised_and_nobody_is_asked() {
    var order = AnOrder.paid();
    var first = order.line(1).shipBy();
    promise(order, first.plusDays(3), 1);
    var late = days.of(now(order).line(1));
    assertEquals(first.plusDays(3), late.shipBy());
    assertEquals(order.line(1).arrivesBy().plusDays(3), late.arrivesBy());
    assertEquals(first, now(order).line(1).shipBy());
    assertFalse(late.isAsked());
    assertFalse(days.of(now(order).line(2)).isLater());
    assertEquals(LaterRefusal.NOTHING_ASKED, refusal(() -> answer.giveBack(order.number(), 1)));
    assertEquals(LaterRefusal.NOTHING_ASKED, refusal(() -> answer.keepWaiting(order.number(), 1)));
  }

  @Test
  void every_day_that_was_promised_stays_and_the_first_one_is_what_a_kept_promise_is_measured_by() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    var line = order.line(1);
    var first = line.shipBy();
    promise(order, first.plusDays(2), 1);
    promise(order, first.plusDays(6), 1);
    var late = days.of(now(order).line(1));
    assertEquals(
        List.of(first.plusDays(2), first.plusDays(6)),
        late.days().stream().map(NewDay::shipBy).toList());
    assertTrue(late.isAsked());
    var kept =
        TestHouse.get(KeptShipDays.class)
            .of(
                line.cooperative(),
                YearMonth.from(first).minusMonths(1),
                first.plusDays(1),
                ZoneId.of("Asia/Kolkata"));
    assertEquals(List.of(new KeptInMonth(YearMonth.from(first), 1, 0)), kept);
  }

  @Test
  void who_would_rather_have_her_money_gets_it_also_when_making_has_begun_and_no_pay_is_touched() {
    var order = AnOrder.paid();
    TestHouse.get(NoteMakingStage.class).note(order.number(), 1, MakingStage.IN_MAKING);
    var wages = wagesOwed();
    promise(order, order.line(1).shipBy().plusDays(20), 1);
    answer.giveBack(order.number(), 1);
    answer.giveBack(order.number(), 1);
    assertTrue(now(order).line(1).isCancelled());
    assertFalse(now(order).line(2).isCancelled());
    assertEquals(order.line(1).total(), refunds.promised(order.number(), "USD"));
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(order.number().value()));
    assertEquals(wages, wagesOwed());
    assertFalse(days.of(now(order).line(1)).last().isAgreed());
  }

  @Test
  void who_waits_has_agreed_and_is_asked_again_only_about_another_day() {
    var order = AnOrder.paid();
    var first = order.line(1).shipBy();
    promise(order, first.plusDays(20), 1);
    answer.keepWaiting(order.number(), 1);
    answer.keepWaiting(order.number(), 1);
    assertTrue(days.of(now(order).line(1)).last().isAgreed());
    assertEquals(LaterRefusal.NOTHING_ASKED, refusal(() -> answer.giveBack(order.number(), 1)));
    promise(order, first.plusDays(21), 1);
    answer.giveBack(order.number(), 1);
    assertTrue(now(order).line(1).isCancelled());
  }

  @Test
  void what_lies_in_a_parcel_is_waited_for() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    promise(order, order.line(1).shipBy().plusDays(20), 1);
    AnOrder.pack(order.number(), 1);
    assertFalse(days.of(now(order).line(1)).mayBeGivenBack());
    assertEquals(OrderRefusal.NOT_CANCELLABLE, refusal(() -> answer.giveBack(order.number(), 1)));
    assertTrue(days.of(now(order).line(1)).isAsked());
  }

  @Test
  void only_who_makes_it_promises_and_only_for_what_is_paid_and_still_here() {
    var order = AnOrder.paid(AProduct.readyInStock(1), AProduct.readyInStock(1));
    var day = order.line(1).shipBy().plusDays(3);
    var manager = new Actor("S-1", Set.of(Role.MANAGER), Set.of(order.line(1).cooperative()));
    assertThrows(NotFound.class, () -> say.say(wanted(order, day, 1, 2), manager));
    assertEquals(OrderRefusal.NOTHING_CHOSEN, refusal(() -> say.say(wanted(order, day), manager)));
    say.say(wanted(order, day, 1), manager);
    AnOrder.send(order.number(), 2);
    assertEquals(LaterRefusal.HAS_LEFT, refusal(() -> say.say(wanted(order, day, 2), OFFICE)));
    var unpaid = AnOrder.placed(AProduct.readyInStock(1));
    assertEquals(OrderRefusal.NOT_PAID, refusal(() -> say.say(wanted(unpaid, day, 1), OFFICE)));
  }

  @Test
  void she_is_told_once_of_all_lines_reminded_once_and_left_in_peace() throws SQLException {
    var order = AnOrder.paid();
    promise(order, order.line(1).shipBy().plusDays(30), 1, 2);
    assertEquals(List.of("order.later.ask"), letters(order));
    assertTrue(told(order).get(0).more().contains(order.line(2).productName()));
    remind(Duration.ofDays(3));
    assertEquals(List.of("order.later.ask"), letters(order));
    remind(Duration.ofDays(2));
    remind(Duration.ofDays(9));
    assertEquals(List.of("order.later.ask", "order.later.again"), letters(order));
  }

  @Test
  void the_letter_names_the_day_as_her_language_writes_it() throws SQLException {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    promise(order, order.line(1).shipBy().plusDays(2), 1);
    var told = told(order).get(0);
    assertTrue(told.more().matches(".+: [A-Z][a-z]+ \\d{1,2}, \\d{4}"), told.more());
    var link = new StatusLink("a test key of good length");
    TestHouse.get(TellBuyer.class).tell(told, link, "https://shop.example");
    var letter = TestHouse.get(FakeChannel.class).saidAbout(order.number().value()).get(0);
    assertEquals(told.more(), letter.arguments().get(2));
    assertEquals("later.WEATHER", letter.arguments().get(3));
  }

  private void remind(Duration later) {
    TimeMachine.travelTo(TimeMachine.now().plus(later));
    TestHouse.get(RemindOfDays.class).all();
  }

  private static List<String> letters(Order order) throws SQLException {
    return told(order).stream().map(BuyerToTell::words).toList();
  }

  private static List<BuyerToTell> told(Order order) throws SQLException {
    return ToldBuyer.of(order.number(), "order.later");
  }

  private void promise(Order order, LocalDate day, Integer... lines) {
    say.say(wanted(order, day, lines), OFFICE);
  }

  private static SayNewDay.Wanted wanted(Order order, LocalDate day, Integer... lines) {
    return new SayNewDay.Wanted(order.number(), Set.of(lines), day, DelayReason.WEATHER);
  }

  private static Order now(Order order) {
    return TestHouse.get(Orders.class).get(order.number());
  }

  private static Money wagesOwed() {
    return TestHouse.get(Journal.class).balance(Account.WAGES_PAYABLE, "INR");
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
