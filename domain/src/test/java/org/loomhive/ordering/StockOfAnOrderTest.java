package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.HoldBasket;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.returns.AskReturn;
import org.loomhive.ordering.returns.DecideReturn;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.ordering.returns.ReturnRef;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.desk.StockDesk;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** What each event of an order does to the store: on hand, allocated, held. */
class StockOfAnOrderTest {
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final PlaceOrder place = TestHouse.get(PlaceOrder.class);
  private final DecideReturn decide = TestHouse.get(DecideReturn.class);
  private final Variant cane = AProduct.readyInStock(5);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void the_basket_promises_nothing_and_each_step_after_it_does() {
    var basket = AnOrder.basketWith(cane);
    assertThere(5, 0, 0);
    TestHouse.get(HoldBasket.class).hold(basket, "here");
    assertThere(5, 0, 1);
    var number = place.place(AnOrder.checkout(basket));
    assertThere(5, 0, 1);
    TestHouse.get(PayOrder.class).start(number, "here", "/paid", "/not-paid");
    assertThere(5, 0, 1);
    AnOrder.pay(number);
    assertThere(5, 1, 0);
    AnOrder.send(number, 1);
    assertThere(4, 0, 0);
  }

  @Test
  void what_is_cancelled_before_it_leaves_is_free_again() {
    var number = AnOrder.paid(cane).number();
    TestHouse.get(CancelLines.class).byBuyer(number);
    assertThere(5, 0, 0);
  }

  @Test
  void what_comes_back_is_looked_at_first_and_is_on_hand_once_it_is_good() {
    var ref = cameBack(ReturnKind.RETURN);
    decide.receive(ref, Actor.system());
    assertThere(4, 0, 0);
    assertAside(1, 0);
    decide.settle(
        ref,
        new DecideReturn.Ending(Money.of("40.00", "USD"), Map.of(1, 1), LossCause.MAKING),
        Actor.system());
    assertThere(5, 0, 0);
    assertAside(0, 0);
  }

  @Test
  void what_comes_back_and_is_not_as_new_lies_aside_until_it_is_written_off() {
    var ref = cameBack(ReturnKind.CLAIM);
    decide.settle(
        ref,
        new DecideReturn.Ending(Money.of("40.00", "USD"), Map.of(), LossCause.PACKING),
        Actor.system());
    assertThere(4, 0, 0);
    assertAside(0, 1);
    stock.writeOff(cane.sku(), 1, "the rim is split");
    assertAside(0, 0);
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  private ReturnRef cameBack(ReturnKind kind) {
    var order = AnOrder.paid(cane);
    AnOrder.send(order.number(), 1);
    var asked = new AskReturn.Asked(order.number(), kind, Map.of(1, 1), "too small");
    var ref = TestHouse.get(AskReturn.class).ask(asked);
    decide.approve(ref, "Please send it", Actor.system());
    decide.receive(ref, Actor.system());
    return ref;
  }

  private void assertAside(int inspection, int damaged) {
    var item = TestHouse.get(StockDesk.class).find(cane.sku()).orElseThrow().item();
    assertEquals(List.of(inspection, damaged), List.of(item.inspection(), item.damaged()));
  }

  @Test
  void a_count_sets_what_is_on_hand_and_never_below_what_is_promised() {
    AnOrder.paid(cane);
    stock.count(cane.sku(), 3, "counted at the end of the month");
    assertThere(3, 1, 0);
    assertThrows(Refused.class, () -> stock.count(cane.sku(), 0, "counted wrongly"));
    assertThere(3, 1, 0);
  }

  @Test
  void a_payment_after_the_hold_has_lapsed_takes_what_is_free_and_nothing_below_zero() {
    var basket = AnOrder.basketWith(cane);
    TestHouse.get(FillBasket.class).set(basket, cane.sku(), 4);
    var late = place.place(AnOrder.checkout(basket));
    var payment = TestHouse.get(PayOrder.class).start(late, "here", "/paid", "/not-paid");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    AnOrder.paid(cane);
    AnOrder.paid(cane);
    AnOrder.settle(payment);
    assertThere(5, 5, 0);
    assertEquals(1, TestHouse.get(Orders.class).get(late).line(1).shortQuantity());
  }

  private void assertThere(int onHand, int allocated, int held) {
    var there = stock.of(cane.sku());
    assertEquals(
        List.of(onHand, allocated, held), List.of(there.onHand(), there.allocated(), there.held()));
  }
}
