package org.loomhive.ordering.instead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.AtOnce;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.payment.Payment;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** A late payment found nothing, and the buyer takes something else. */
class TakeInsteadTest {
  private final TakeInstead instead = TestHouse.get(TakeInstead.class);
  private final InsteadOf choices = TestHouse.get(InsteadOf.class);
  private final Orders orders = TestHouse.get(Orders.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final List<Sku> baskets = AProduct.readyFor("40.00", "30.00", "41.00", "40.00");
  private final Sku wanted = baskets.get(0);
  private final Sku cheaper = baskets.get(1);
  private final Sku dearer = baskets.get(2);
  private final Sku alike = baskets.get(3);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void it_comes_out_of_the_store_the_difference_goes_back_and_the_books_agree() {
    var late = late();
    store(cheaper, 2);
    instead.take(late, 1, cheaper);
    instead.take(late, 1, cheaper);
    var order = orders.get(late);
    assertEquals(Money.of("58.00", "USD"), order.total(), "what she paid");
    assertTrue(order.line(1).isCancelled());
    assertEquals(2, order.lines().size());
    assertEquals(cheaper, order.line(2).sku());
    assertEquals(1, order.line(2).inPlaceOf().orElseThrow());
    assertFalse(order.isShort());
    assertEquals(List.of(Money.of("10.00", "USD")), refunds(late));
    assertEquals(1, stock.of(cheaper).allocated());
    AnOrder.send(late, 2);
    assertEquals(1, stock.of(cheaper).onHand());
    assertHealthy(late);
  }

  @Test
  void its_maker_is_paid_as_for_any_other_of_it() {
    var late = late();
    store(cheaper, 1);
    instead.take(late, 1, cheaper);
    var line = orders.get(late).line(2);
    var sold = variant(cheaper);
    var shares = sold.breakdownIn("USD").shares();
    for (var share : shares) assertEquals(share.amount(), line.breakdown().get(share.receiver()));
    assertEquals(line.unitPrice(), Money.sum("USD", line.breakdown().values()));
    assertEquals(
        sold.costSheet().makerPay(), line.costSheet().orElseThrow().of(CostReceiver.MAKER_PAY));
  }

  @Test
  void nothing_dearer_of_another_kind_made_to_order_or_sold_out_is_a_choice() {
    var late = late();
    store(dearer, 5);
    var honey = AProduct.honeyInStock(5);
    assertFalse(offered(late).contains(cheaper), "there is none");
    for (Sku other : List.of(cheaper, dearer, honey.sku(), AProduct.madeToOrder().sku(), wanted))
      assertEquals(OrderRefusal.NOT_INSTEAD, refusal(() -> instead.take(late, 1, other)));
    store(cheaper, 1);
    assertEquals(cheaper, offered(late).get(0), "of the same product first");
    assertEquals(1, orders.get(late).line(1).shortQuantity());
    assertTrue(refunds(late).isEmpty());
  }

  @Test
  void who_waits_or_has_it_already_is_asked_whether_anything_is_missing() {
    var late = late();
    store(cheaper, 3);
    TestHouse.get(CancelLines.class).waitFor(late, 1);
    instead.take(late, 1, cheaper);
    assertEquals(OrderRefusal.NOTHING_MISSING, refusal(() -> instead.take(late, 2, cheaper)));
    TestHouse.get(CancelLines.class).shortLine(late, 1);
    assertEquals(1, refunds(late).size(), "her money back for it, too, would be twice");
    var inTime = AnOrder.paid(variant(cheaper)).number();
    assertEquals(OrderRefusal.NOTHING_MISSING, refusal(() -> instead.take(inTime, 1, cheaper)));
  }

  @Test
  void what_there_was_of_the_line_is_free_for_others() {
    store(wanted, 2);
    var basket = AnOrder.basketWith(variant(wanted));
    TestHouse.get(FillBasket.class).set(basket, wanted, 2);
    var late = TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(basket));
    payLate(late);
    store(cheaper, 2);
    assertEquals(1, orders.get(late).line(1).shortQuantity());
    instead.take(late, 1, cheaper);
    assertEquals(1, stock.of(wanted).free());
    assertEquals(2, stock.of(cheaper).allocated());
    assertEquals(List.of(Money.of("20.00", "USD")), refunds(late));
    assertHealthy(late);
  }

  @Test
  void of_two_who_want_the_last_one_at_once_one_has_it_and_nothing_happened_to_the_other()
      throws Exception {
    store(wanted, 1);
    var one = begun();
    var other = begun();
    AnOrder.paid(variant(wanted));
    AnOrder.settle(one);
    AnOrder.settle(other);
    store(cheaper, 1);
    race(one.orderNumber(), other.orderNumber());
  }

  private void race(OrderNumber one, OrderNumber other) throws Exception {
    var answers = AtOnce.all(List.of(taking(one, cheaper), taking(other, cheaper)));
    assertEquals(1, answers.stream().filter(OrderRefusal.NOT_INSTEAD::equals).count());
    assertEquals(1, stock.of(cheaper).allocated());
    assertEquals(1, refunds(one).size() + refunds(other).size());
    assertEquals(3, orders.get(one).lines().size() + orders.get(other).lines().size());
    assertHealthy(one);
    assertHealthy(other);
  }

  @Test
  void many_clicks_and_two_choices_at_once_are_one_choice() throws Exception {
    var late = late();
    store(alike, 3);
    store(cheaper, 3);
    var clicks = new ArrayList<Callable<Enum<?>>>();
    for (int i = 0; i < 3; i++) clicks.addAll(List.of(taking(late, cheaper), taking(late, alike)));
    clicks.add(
        () -> {
          TestHouse.get(CancelLines.class).waitFor(late, 1);
          return null;
        });
    AtOnce.all(clicks);
    assertEquals(2, orders.get(late).lines().size());
    assertEquals(1, stock.of(cheaper).allocated() + stock.of(alike).allocated());
    assertTrue(refunds(late).size() <= 1);
    assertHealthy(late);
  }

  private Callable<Enum<?>> taking(OrderNumber number, Sku sku) {
    return () -> {
      try {
        instead.take(number, 1, sku);
        return null;
      } catch (Refused no) {
        return no.reason();
      }
    };
  }

  /** Of the one piece somebody else was quicker. */
  private OrderNumber late() {
    store(wanted, 1);
    var late = AnOrder.placed(variant(wanted)).number();
    payLate(late);
    return late;
  }

  private void payLate(OrderNumber late) {
    var payment = begun(late);
    AnOrder.paid(variant(wanted));
    AnOrder.settle(payment);
  }

  private Payment begun() {
    return begun(AnOrder.placed(variant(wanted)).number());
  }

  /** Nothing is held for it any more. */
  private static Payment begun(OrderNumber late) {
    var payment = TestHouse.get(PayOrder.class).start(late, "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    return payment;
  }

  private void store(Sku sku, int pieces) {
    stock.receive(sku, pieces, "test");
  }

  private List<Sku> offered(OrderNumber number) {
    Order order = orders.get(number);
    OrderLine line = order.line(1);
    return choices.of(order, line).stream().map(Variant::sku).toList();
  }

  private List<Money> refunds(OrderNumber number) {
    return TestHouse.get(Refunds.class).of(number).stream().map(Refund::amount).toList();
  }

  private void assertHealthy(OrderNumber number) {
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(number.value()));
    var drifting =
        TestHouse.get(CheckStock.class).drifts().stream().map(CheckStock.Drift::sku).toList();
    assertTrue(List.of(wanted, cheaper).stream().noneMatch(drifting::contains));
  }

  private static Variant variant(Sku sku) {
    return TestHouse.get(Variants.class).get(sku);
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
