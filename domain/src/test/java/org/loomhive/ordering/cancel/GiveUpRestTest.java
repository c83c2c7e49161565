package org.loomhive.ordering.cancel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PackLines;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.instead.InsteadOf;
import org.loomhive.ordering.instead.TakeInstead;
import org.loomhive.ordering.later.AnswerNewDay;
import org.loomhive.ordering.later.DelayReason;
import org.loomhive.ordering.later.NewDays;
import org.loomhive.ordering.later.SayNewDay;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Some pieces of a line lie in a parcel, and she does not want to wait for the others. */
class GiveUpRestTest {
  private final CancelLines cancel = TestHouse.get(CancelLines.class);
  private final GiveUpRest rest = TestHouse.get(GiveUpRest.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final Variant cane = AProduct.readyInStock(4);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void she_has_her_money_for_the_missing_piece_alone_and_the_others_are_all_of_the_line() {
    var number = oneIsMissing();
    int parcel = pack(number, 3);
    cancel.shortLine(number, 1);
    cancel.shortLine(number, 1);
    assertEquals(List.of(0, 3, 1, 4), counted(line(number)));
    assertFalse(line(number).isCancelled());
    assertEquals(Money.of("40.00", "USD"), promised(number));
    rest.close(number);
    assertTrue(line(number).notedAt(MakingStage.PACKED).isPresent());
    send(number, parcel);
    assertEquals(OrderStatus.SHIPPED, order(number).status());
    assertBalanced(number);
    stock.receive(cane.sku(), 1, "made");
    assertEquals(1, stock.of(cane.sku()).free(), "nobody waits for it");
  }

  @Test
  void also_after_the_others_have_left() {
    var number = oneIsMissing();
    send(number, pack(number, 3));
    assertEquals(OrderStatus.PARTLY_SHIPPED, order(number).status());
    cancel.shortLine(number, 1);
    rest.close(number);
    rest.close(number);
    assertTrue(line(number).isShipped());
    assertEquals(OrderStatus.SHIPPED, order(number).status());
    assertBalanced(number);
  }

  @Test
  void something_else_is_taken_for_a_whole_line_only() {
    var number = oneIsMissing();
    var other = AProduct.readyInStock(9);
    pack(number, 3);
    assertEquals(
        List.of(), TestHouse.get(InsteadOf.class).of(order(number), order(number).line(1)));
    var no =
        assertThrows(
            Refused.class, () -> TestHouse.get(TakeInstead.class).take(number, 1, other.sku()));
    assertEquals(OrderRefusal.NOT_INSTEAD, no.reason());
  }

  @Test
  void what_is_late_of_a_line_that_left_in_part_is_paid_back_and_free() {
    var number = paid(cane, 4);
    pack(number, 1);
    later(number);
    assertTrue(TestHouse.get(NewDays.class).of(line(number)).mayBeGivenBack());
    TestHouse.get(AnswerNewDay.class).giveBack(number, 1);
    TestHouse.get(AnswerNewDay.class).giveBack(number, 1);
    assertEquals(List.of(0, 1, 3, 4), counted(line(number)));
    assertEquals(Money.of("120.00", "USD"), promised(number));
    assertEquals(3, stock.of(cane.sku()).free());
    assertBalanced(number);
  }

  @Test
  void pieces_that_are_made_and_not_packed_go_to_the_store() {
    var shawl = AProduct.madeToOrder();
    var number = paid(shawl, 3);
    stock.receiveAllocated(shawl.sku(), 2, "made");
    TestHouse.get(NoteMakingStage.class).checked(number, 1, 2);
    pack(number, 1);
    later(number);
    TestHouse.get(AnswerNewDay.class).giveBack(number, 1);
    assertEquals(List.of(0, 1, 2, 3), counted(line(number)));
    assertEquals(0, line(number).packable());
    assertEquals(1, stock.of(shawl.sku()).free());
    assertBalanced(number);
  }

  @Test
  void what_was_given_up_is_not_paid_back_once_more() {
    var number = oneIsMissing();
    int parcel = pack(number, 3);
    cancel.shortLine(number, 1);
    rest.close(number);
    TestHouse.get(PackLines.class).open(number, parcel, Actor.system());
    cancel.byBuyer(number);
    assertEquals(OrderStatus.CANCELLED, order(number).status());
    assertEquals(order(number).total(), promised(number));
    assertEquals(3, stock.of(cane.sku()).free());
    assertBalanced(number);
  }

  /** Four were ordered, and somebody else bought one before the payment came. */
  private OrderNumber oneIsMissing() {
    var number = placed(cane, 4);
    var payment = TestHouse.get(PayOrder.class).start(number, "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    send(AnOrder.paid(cane).number());
    AnOrder.settle(payment);
    assertEquals(1, line(number).shortQuantity());
    return number;
  }

  private static OrderNumber placed(Variant what, int pieces) {
    var basket = AnOrder.basketWith(what);
    TestHouse.get(FillBasket.class).set(basket, what.sku(), pieces);
    return TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(basket));
  }

  private static OrderNumber paid(Variant what, int pieces) {
    var number = placed(what, pieces);
    AnOrder.pay(number);
    return number;
  }

  private static int pack(OrderNumber number, int pieces) {
    var what = new Packing.ToPack(1, Map.of(1, pieces), 900);
    return TestHouse.get(PackLines.class).pack(number, what, Actor.system());
  }

  private static void send(OrderNumber number) {
    AnOrder.send(number, 1);
  }

  private static void send(OrderNumber number, int parcel) {
    var how = new Tracking("India Post", "EE1");
    TestHouse.get(ShipLines.class).ship(number, parcel, how, Actor.system());
  }

  private static void later(OrderNumber number) {
    var day = line(number).shipBy().plusDays(30);
    var wanted = new SayNewDay.Wanted(number, Set.of(1), day, DelayReason.MATERIAL);
    TestHouse.get(SayNewDay.class).say(wanted, Actor.system());
  }

  /** Open, packed, cancelled, and ordered: the first three are the last. */
  private static List<Integer> counted(OrderLine line) {
    int packed = line.wanted() - line.unpacked();
    return List.of(line.unpacked(), packed, line.cancelledPieces(), line.quantity());
  }

  private static Money promised(OrderNumber number) {
    return TestHouse.get(Refunds.class).promised(number, "USD");
  }

  private static void assertBalanced(OrderNumber number) {
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(number.value()));
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  private static Order order(OrderNumber number) {
    return TestHouse.get(Orders.class).get(number);
  }

  private static OrderLine line(OrderNumber number) {
    return order(number).line(1);
  }
}
