package org.loomhive.ordering.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PackLines;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.parcel.PickList;
import org.loomhive.payment.Payment;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.Holds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** The last pieces were bought by others before two late payments came. */
class ServeWaitingTest {
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final ServeWaiting serve = TestHouse.get(ServeWaiting.class);
  private final Variant cane = AProduct.readyInStock(4);
  private List<OrderNumber> bought;

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_comes_in_belongs_to_whoever_paid_first_and_only_then_to_anybody() {
    var orders = twoWhoFindNothing();
    stock.receive(cane.sku(), 1, "made");
    assertEquals(List.of(1, 2), missing(orders));
    assertFalse(stock.of(cane.sku()).isInStock());
    stock.receive(cane.sku(), 4, "made");
    assertEquals(List.of(0, 0), missing(orders));
    assertEquals(1, stock.of(cane.sku()).free());
    assertEquals(0, serve.serve(cane.sku()), "nothing is given twice");
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  @Test
  void also_what_is_mended_counted_or_comes_back_from_another_order() {
    var orders = twoWhoFindNothing();
    TestHouse.get(CancelLines.class).byBuyer(bought.get(0));
    assertEquals(List.of(1, 2), missing(orders));
    stock.count(cane.sku(), 5, "one more was found");
    assertEquals(List.of(0, 2), missing(orders));
    stock.comeBack(cane.sku(), 1, "sent back");
    assertEquals(List.of(0, 2), missing(orders), "nobody has looked at it");
    stock.accept(cane.sku(), 1, "as new");
    assertEquals(List.of(0, 1), missing(orders));
  }

  @Test
  void what_somebody_holds_is_hers_until_she_lets_go() {
    var orders = twoWhoFindNothing();
    stock.keepBack(cane.sku(), 1);
    stock.receive(cane.sku(), 1, "made, and kept back");
    assertEquals(List.of(2, 2), missing(orders));
    stock.keepBack(cane.sku(), 0);
    assertEquals(List.of(1, 2), missing(orders));
    var few = AProduct.readyInStock(2);
    var late = late(few, 2);
    AnOrder.paid(few);
    TestHouse.get(Holds.class).hold("H-" + few.sku(), Map.of(few.sku(), 1));
    AnOrder.settle(late);
    assertEquals(2, line(late.orderNumber()).shortQuantity());
    TestHouse.get(Holds.class).release("H-" + few.sku());
    serve.all();
    assertEquals(1, line(late.orderNumber()).shortQuantity());
  }

  @Test
  void the_pick_list_has_what_is_here_of_a_line_that_waits() {
    var late = late(cane, 3);
    buy();
    buy();
    AnOrder.settle(late);
    assertEquals(1, line(late.orderNumber()).shortQuantity());
    assertEquals(2, picked(late.orderNumber()).here());
    var two = new Packing.ToPack(1, Map.of(1, 2), 900);
    TestHouse.get(PackLines.class).pack(late.orderNumber(), two, Actor.system());
    assertTrue(list().stream().noneMatch(one -> one.orderNumber().equals(late.orderNumber())));
    stock.receive(cane.sku(), 1, "made");
    assertEquals(1, picked(late.orderNumber()).here());
  }

  @Test
  void pieces_that_come_in_at_once_while_others_buy_go_to_who_waits() throws Exception {
    var orders = twoWhoFindNothing();
    var work = new ArrayList<Callable<Object>>();
    for (int i = 0; i < 4; i++) {
      work.add(() -> triesToBuy());
      work.add(() -> received());
      work.add(() -> serve.all());
    }
    var hands = Executors.newFixedThreadPool(6);
    for (var one : hands.invokeAll(work)) one.get();
    hands.shutdown();
    assertEquals(List.of(0, 0), missing(orders));
    var there = stock.of(cane.sku());
    assertEquals(List.of(8, 8, 0), List.of(there.onHand(), there.allocated(), there.held()));
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  private List<OrderNumber> twoWhoFindNothing() {
    var first = late(cane, 2);
    var second = late(cane, 2);
    bought = List.of(buy(), buy(), buy(), buy());
    AnOrder.settle(first);
    AnOrder.settle(second);
    assertEquals(List.of(2, 2), missing(List.of(first.orderNumber(), second.orderNumber())));
    return List.of(first.orderNumber(), second.orderNumber());
  }

  private OrderNumber buy() {
    return AnOrder.paid(cane).number();
  }

  /** A payment that was begun in time, and whose pieces are not held any more. */
  private static Payment late(Variant what, int pieces) {
    var basket = AnOrder.basketWith(what);
    TestHouse.get(FillBasket.class).set(basket, what.sku(), pieces);
    var number = TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(basket));
    var payment = TestHouse.get(PayOrder.class).start(number, "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    return payment;
  }

  private Object received() {
    stock.receive(cane.sku(), 1, "made");
    return null;
  }

  private Object triesToBuy() {
    var no = assertThrows(Refused.class, () -> AnOrder.placed(cane));
    return no.reason();
  }

  private List<Integer> missing(List<OrderNumber> orders) {
    return orders.stream().map(one -> line(one).shortQuantity()).toList();
  }

  private static OrderLine line(OrderNumber number) {
    return TestHouse.get(Orders.class).get(number).line(1);
  }

  private List<OrderLine> list() {
    return TestHouse.get(PickList.class).of(cane.product().cooperative(), 0, 99);
  }

  private OrderLine picked(OrderNumber number) {
    return list().stream()
        .filter(one -> one.orderNumber().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
