package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.desk.OrderDesk.Pile;
import org.loomhive.ordering.desk.OrderFilter;
import org.loomhive.ordering.later.DelayReason;
import org.loomhive.ordering.later.NewDays;
import org.loomhive.ordering.later.SayNewDay;
import org.loomhive.payment.GatewayReport;
import org.loomhive.payment.PaymentGateway.Answer;
import org.loomhive.payment.SettlePayment;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class OrderDeskTest {
  private final OrderDesk desk = TestHouse.get(OrderDesk.class);
  private final PayOrder pay = TestHouse.get(PayOrder.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_buyer_whose_piece_was_sold_meanwhile_is_to_be_written_to_until_it_leaves() {
    var last = AProduct.readyInStock(1);
    var late = AnOrder.placed(last).number();
    var payment = pay.start(late, "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    var inTime = AnOrder.paid(last).number();
    AnOrder.settle(payment);
    assertTrue(isToWrite(late));
    assertFalse(isToWrite(inTime));
    TestHouse.get(StockKeeping.class).receive(last.sku(), 1, "made more");
    AnOrder.send(late, 1);
    assertFalse(isToWrite(late));
  }

  @Test
  void a_buyer_who_paid_twice_needs_no_letter_since_one_payment_goes_back() {
    var number = AnOrder.placed(AProduct.madeToOrder()).number();
    var first = pay.start(number, "here", "/a", "/b");
    TestHouse.get(SettlePayment.class)
        .settle(
            new GatewayReport(
                first.gateway(), UUID.randomUUID().toString(), first.ref(), Answer.failed()));
    AnOrder.pay(number);
    assertFalse(isToWrite(number));
    AnOrder.settle(first);
    assertFalse(isToWrite(number));
    assertEquals(1, TestHouse.get(Refunds.class).of(number).size());
  }

  @Test
  void orders_are_found_by_country_currency_day_lateness_and_open_refund() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    var hers = new Actor("S-1", Set.of(Role.MANAGER), Set.of(order.line(1).cooperative()));
    var today = TimeMachine.now().atZone(ZoneOffset.UTC).toLocalDate();
    assertEquals(1, desk.count(hers, all().to("DE").paidIn("USD"), Leafing.all()));
    assertEquals(0, desk.count(hers, all().to("FR"), Leafing.all()));
    assertEquals(0, desk.count(hers, all().paidIn("EUR"), Leafing.all()));
    assertEquals(1, desk.count(hers, paid(today, today), Leafing.all()));
    assertEquals(0, desk.count(hers, paid(null, today.minusDays(1)), Leafing.all()));
    assertEquals(0, desk.count(hers, paid(today.plusDays(1), null), Leafing.all()));
    assertEquals(0, desk.count(hers, all().lateOn(order.line(1).shipBy()), Leafing.all()));
    var after = order.line(1).shipBy().plusDays(1);
    assertEquals(1, desk.count(hers, all().lateOn(after), Leafing.all()));
    assertEquals(0, desk.count(hers, all().withOpenRefund(), Leafing.all()));
    var stranger = new Actor("S-2", Set.of(Role.MANAGER), Set.of(new CooperativeRef("C-OTHER")));
    assertEquals(0, desk.count(stranger, all().to("DE").lateOn(after), Leafing.all()));
  }

  @Test
  void who_makes_what_leaves_later_finds_the_order_and_its_newest_day() {
    var order = AnOrder.paid(AProduct.readyInStock(1), AProduct.readyInStock(1));
    var late = order.line(1);
    var hers = new Actor("S-1", Set.of(Role.MANAGER), Set.of(late.cooperative()));
    var others = new Actor("S-2", Set.of(Role.MANAGER), Set.of(order.line(2).cooperative()));
    assertEquals(0, desk.count(hers, all().toldLater(), Leafing.all()));
    for (int days : new int[] {3, 5}) {
      var day = late.shipBy().plusDays(days);
      TestHouse.get(SayNewDay.class)
          .say(new SayNewDay.Wanted(order.number(), Set.of(1), day, DelayReason.WEATHER), hers);
    }
    assertEquals(1, desk.count(hers, all().toldLater(), Leafing.all()));
    assertEquals(0, desk.count(others, all().toldLater(), Leafing.all()));
    var newest = TestHouse.get(NewDays.class).newest(List.of(order.number()));
    assertEquals(1, newest.size());
    assertTrue(newest.get(0).isOf(late) && !newest.get(0).isOf(order.line(2)));
    assertEquals(late.shipBy().plusDays(5), newest.get(0).shipBy());
    assertEquals(List.of(), TestHouse.get(NewDays.class).newest(List.of()));
  }

  @Test
  void money_that_has_still_to_go_back_is_an_open_refund() {
    var number = AnOrder.placed(AProduct.madeToOrder()).number();
    var first = pay.start(number, "here", "/a", "/b");
    TestHouse.get(SettlePayment.class)
        .settle(
            new GatewayReport(
                first.gateway(), UUID.randomUUID().toString(), first.ref(), Answer.failed()));
    AnOrder.pay(number);
    AnOrder.settle(first);
    var order = TestHouse.get(Orders.class).get(number);
    var hers = new Actor("S-1", Set.of(Role.MANAGER), Set.of(order.line(1).cooperative()));
    assertEquals(1, desk.count(hers, all().withOpenRefund(), Leafing.all()));
  }

  private static OrderFilter all() {
    return OrderFilter.of(Pile.ALL);
  }

  private static OrderFilter paid(LocalDate first, LocalDate last) {
    return all().paidBetween(first, last, ZoneOffset.UTC);
  }

  private boolean isToWrite(OrderNumber number) {
    var order = TestHouse.get(Orders.class).get(number);
    var hers = Set.of(order.line(1).cooperative());
    var manager = new Actor("S-MANAGER", Set.of(Role.MANAGER), hers);
    return desk.seenBy(manager, Pile.TO_WRITE, 0, 1000).stream()
        .anyMatch(one -> one.number().equals(number));
  }
}
