package org.loomhive.material.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.ledger.Journal;
import org.loomhive.material.ALot;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.unit.LotConversions;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class ReceivePurchaseTest {
  private final CooperativeRef store = ACooperative.inMeghalaya().ref();
  private final Actor manager = ALot.manager(store);
  private final ReceivePurchase receive = TestHouse.get(ReceivePurchase.class);

  @Test
  void it_comes_in_parts_and_each_part_is_a_lot_at_its_cost() {
    var order = APurchase.ofYarn(store, "10");
    var first = APurchase.good("4");
    receive.receive(order, first, manager);
    assertEquals(kilograms("6"), line(order).remaining());
    assertEquals(Money.of("3600", "INR"), lot(first.lot()).cost());
    assertTrue(TestHouse.get(Journal.class).find("material.received:" + first.lot()).isPresent());
    receive.receive(order, APurchase.good("6"), manager);
    assertFalse(line(order).isOpen());
  }

  @Test
  void the_same_delivery_sent_twice_is_one_lot() {
    var order = APurchase.ofYarn(store, "10");
    var delivery = APurchase.good("4");
    receive.receive(order, delivery, manager);
    receive.receive(order, delivery, manager);
    assertEquals(kilograms("6"), line(order).remaining());
    assertEquals(1, line(order).receipts().size());
  }

  @Test
  void the_same_delivery_sent_by_many_at_once_is_one_lot() throws Exception {
    var order = APurchase.ofYarn(store, "10");
    var delivery = APurchase.good("10");
    assertEquals(4, served(Collections.nCopies(4, deed(order, delivery))));
    assertEquals(kilograms("10"), line(order).received());
    assertEquals(1, line(order).receipts().size());
  }

  @Test
  void of_many_deliveries_at_once_no_more_is_taken_in_than_was_ordered() throws Exception {
    var order = APurchase.ofYarn(store, "10");
    var deeds =
        java.util.stream.Stream.generate(() -> deed(order, APurchase.good("6"))).limit(4).toList();
    assertEquals(1, served(deeds));
    assertEquals(kilograms("6"), line(order).received());
  }

  @Test
  void more_than_was_ordered_is_refused_with_the_lot_and_the_amounts() {
    var order = APurchase.ofYarn(store, "10");
    var delivery = APurchase.good("10.5");
    var no = assertThrows(Refused.class, () -> receive.receive(order, delivery, manager));
    assertEquals(PurchaseRefusal.MORE_THAN_ORDERED, no.reason());
    assertEquals(List.of(delivery.lot(), kilograms("10.5"), kilograms("10")), no.arguments());
    assertTrue(TestHouse.get(MaterialLots.class).find(delivery.lot()).isEmpty());
  }

  @Test
  void nothing_and_less_is_not_ordered_and_the_no_names_the_material_and_the_amount() {
    for (String amount : List.of("0", "-2")) {
      var no = assertThrows(Refused.class, () -> APurchase.ofYarn(store, amount));
      assertEquals(PurchaseRefusal.ORDER_MORE_THAN_NOTHING, no.reason());
      assertEquals(List.of("Test yarn", kilograms(amount)), no.arguments());
    }
  }

  @Test
  void a_little_more_is_taken_in_when_it_is_marked_and_explained() {
    var order = APurchase.ofYarn(store, "10");
    receive.receive(order, over("11", "They filled the sack"), manager);
    assertEquals(kilograms("11"), line(order).received());
    assertEquals(
        List.of(DifferenceKind.OVER),
        line(order).differences().stream().map(PurchaseDifference::kind).toList());
    assertEquals(kilograms("1"), line(order).differences().get(0).quantity());
  }

  @Test
  void much_more_is_refused_even_when_it_is_marked() {
    var order = APurchase.ofYarn(store, "10");
    assertRefused(
        PurchaseRefusal.MORE_THAN_TOLERATED,
        () -> receive.receive(order, over("11.001", "They filled the sack"), manager));
    assertRefused(
        PurchaseRefusal.REASON_NEEDED, () -> receive.receive(order, over("11", " "), manager));
  }

  @Test
  void what_is_damaged_is_not_taken_in_and_still_to_come() {
    var order = APurchase.ofYarn(store, "10");
    var wet = APurchase.of(kilograms("7"), "3", false, "Rain on the lorry");
    receive.receive(order, wet, manager);
    receive.receive(order, wet, manager);
    assertEquals(kilograms("3"), line(order).remaining());
    assertEquals(kilograms("7"), lot(wet.lot()).received());
    assertEquals(1, line(order).differences().size());
  }

  @Test
  void a_delivery_that_is_all_damaged_makes_no_lot() {
    var order = APurchase.ofYarn(store, "10");
    var moths = APurchase.of(kilograms("0"), "10", false, "Moths");
    receive.receive(order, moths, manager);
    receive.receive(order, moths, manager);
    assertTrue(TestHouse.get(MaterialLots.class).find(moths.lot()).isEmpty());
    assertEquals(kilograms("10"), line(order).remaining());
    assertEquals(1, line(order).differences().size());
  }

  @Test
  void what_does_not_come_is_closed_with_a_reason_and_then_nothing_comes() {
    var order = APurchase.ofYarn(store, "10");
    var close = TestHouse.get(CloseLine.class);
    receive.receive(order, APurchase.good("8"), manager);
    assertRefused(PurchaseRefusal.REASON_NEEDED, () -> close.close(order, 1, "", manager));
    close.close(order, 1, "The season is over", manager);
    close.close(order, 1, "The season is over", manager);
    assertEquals(kilograms("2"), line(order).differences().get(0).quantity());
    assertEquals(1, line(order).differences().size());
    assertRefused(
        PurchaseRefusal.LINE_CLOSED, () -> receive.receive(order, APurchase.good("1"), manager));
  }

  @Test
  void bundles_become_kilograms_once_it_is_said_what_one_is() {
    var bundles = Quantity.of(12, Unit.BUNDLE);
    var order = APurchase.of(store, bundles, Money.of("4050", "INR"));
    var five = APurchase.of(Quantity.of(5, Unit.BUNDLE), "0", false, "");
    assertRefused(PurchaseRefusal.EACH_NEEDED, () -> receive.receive(order, five, manager));
    receive.receive(order, APurchase.weighing(five, "4.5375"), manager);
    assertEquals(kilograms("22.687"), lot(five.lot()).received());
    assertEquals(Money.of("20250", "INR"), lot(five.lot()).cost());
    assertEquals(Quantity.of(7, Unit.BUNDLE), line(order).remaining());
    var each =
        TestHouse.get(LotConversions.class).of(lot(five.lot())).each(Unit.BUNDLE).orElseThrow();
    assertEquals(0, new BigDecimal("4.5375").compareTo(each));
  }

  @Test
  void a_number_that_was_used_for_something_else_is_refused() {
    var order = APurchase.ofYarn(store, "10");
    var delivery = APurchase.good("4");
    receive.receive(order, delivery, manager);
    var other =
        new Delivery(
            delivery.lot(),
            1,
            kilograms("5"),
            kilograms("0"),
            delivery.each(),
            false,
            delivery.regain(),
            delivery.notes());
    assertRefused(PurchaseRefusal.RECEIVED_OTHERWISE, () -> receive.receive(order, other, manager));
  }

  @Test
  void for_a_manager_of_another_cooperative_it_is_not_there() {
    var order = APurchase.ofYarn(store, "10");
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> receive.receive(order, APurchase.good("1"), stranger));
    assertThrows(NotFound.class, () -> TestHouse.get(Purchases.class).get(order, stranger));
    assertThrows(
        NotFound.class, () -> TestHouse.get(CloseLine.class).close(order, 1, "None", stranger));
  }

  private int served(List<Callable<Boolean>> deeds) throws Exception {
    var managers = Executors.newFixedThreadPool(4);
    try {
      int served = 0;
      for (Future<Boolean> each : managers.invokeAll(deeds)) if (each.get()) served++;
      return served;
    } finally {
      managers.shutdown();
    }
  }

  private Callable<Boolean> deed(PurchaseNumber order, Delivery delivery) {
    return () -> {
      try {
        receive.receive(order, delivery, manager);
        return true;
      } catch (Refused no) {
        return false;
      }
    };
  }

  private static Delivery over(String kilograms, String reason) {
    return APurchase.of(kilograms(kilograms), "0", true, reason);
  }

  private PurchaseLine line(PurchaseNumber order) {
    return TestHouse.get(Purchases.class).get(order, manager).line(1);
  }

  private MaterialLot lot(LotNumber number) {
    return TestHouse.get(MaterialLots.class).get(number, manager);
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
