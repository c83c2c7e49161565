package org.loomhive.material.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.workbench.TestHouse;

class TransferTest {
  private final Cooperative here = ACooperative.inMeghalaya();
  private final Cooperative there = ACooperative.inMeghalaya();
  private final Actor sender = ALot.manager(here.ref());
  private final Actor receiver = ALot.manager(there.ref());
  private final SendMaterial send = TestHouse.get(SendMaterial.class);
  private final ReceiveTransfer receive = TestHouse.get(ReceiveTransfer.class);
  private final LotNumber lot = ALot.ofYarn(here.ref(), "5");

  @Test
  void on_the_way_it_is_in_neither_store() {
    sent("2");
    assertEquals(kilograms("3"), account(lot).free());
    assertEquals(kilograms("2"), account(lot).onTheWay());
  }

  @Test
  void it_arrives_in_parts_and_each_part_is_a_lot_of_the_other_store() {
    var transfer = sent("2");
    var first = LotNumber.random();
    receive.arrived(transfer, first, kilograms("1.5"), receiver);
    receive.arrived(transfer, first, kilograms("1.5"), receiver);
    assertEquals(kilograms("0.5"), account(lot).onTheWay());
    var made = TestHouse.get(MaterialLots.class).get(first, receiver);
    assertEquals(there.ref(), made.cooperative());
    assertEquals(lot, made.cameFrom().orElseThrow());
    assertEquals(Money.of("1350.00", "INR"), made.cost());
    assertThrows(NotFound.class, () -> TestHouse.get(MaterialLots.class).get(first, sender));
  }

  @Test
  void what_is_missing_is_a_loss_with_a_reason() {
    var transfer = sent("2");
    receive.arrived(transfer, LotNumber.random(), kilograms("1.9"), receiver);
    assertRefused(
        TransferRefusal.REASON_NEEDED,
        () -> receive.missing(transfer, kilograms("0.1"), " ", receiver));
    receive.missing(transfer, kilograms("0.1"), "A bag was torn", receiver);
    assertEquals(kilograms("0.1"), account(lot).lost());
    assertTrue(TestHouse.get(Transfers.class).get(transfer, sender).isOver());
  }

  @Test
  void no_more_arrives_than_was_sent_and_the_no_names_lot_and_amounts() {
    var transfer = sent("2");
    var no =
        assertThrows(
            Refused.class,
            () -> receive.arrived(transfer, LotNumber.random(), kilograms("2.1"), receiver));
    assertEquals(TransferRefusal.MORE_THAN_ON_THE_WAY, no.reason());
    assertEquals(List.of(lot, kilograms("2"), kilograms("2.1")), no.arguments());
  }

  @Test
  void nothing_and_less_neither_arrives_nor_is_missing_nor_comes_back() {
    var transfer = sent("2");
    for (String amount : List.of("0", "-1")) {
      var part = kilograms(amount);
      List<Runnable> deeds =
          List.of(
              () -> receive.arrived(transfer, LotNumber.random(), part, receiver),
              () -> receive.missing(transfer, part, "A bag was torn", receiver),
              () -> send.takeBack(transfer, part, "The road is closed", sender));
      for (Runnable deed : deeds) {
        var no = assertThrows(Refused.class, deed::run);
        assertEquals(MaterialRefusal.MORE_THAN_NOTHING, no.reason());
        assertEquals(List.of(lot, part), no.arguments());
      }
    }
    assertEquals(kilograms("2"), account(lot).onTheWay());
  }

  @Test
  void what_did_not_get_there_comes_back_and_is_worth_what_it_was() {
    var transfer = sent("2");
    send.takeBack(transfer, kilograms("2"), "The road is closed", sender);
    assertEquals(kilograms("5"), account(lot).free());
    assertTrue(account(lot).usedUp().isZero());
  }

  @Test
  void the_same_transfer_is_sent_once_and_not_to_its_own_store() {
    var what = new NewTransfer(TransferNumber.random(), lot, there.ref(), kilograms("2"), "By bus");
    send.send(what, sender);
    send.send(what, sender);
    assertEquals(kilograms("2"), account(lot).onTheWay());
    var home = new NewTransfer(TransferNumber.random(), lot, here.ref(), kilograms("1"), null);
    assertRefused(TransferRefusal.SAME_STORE, () -> send.send(home, sender));
  }

  @Test
  void what_is_not_there_is_not_sent() {
    var what = new NewTransfer(TransferNumber.random(), lot, there.ref(), kilograms("6"), null);
    assertRefused(MaterialRefusal.NOT_ENOUGH_IN_STORE, () -> send.send(what, sender));
  }

  @Test
  void the_sender_does_not_receive_and_strangers_see_nothing() {
    var transfer = sent("2");
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    for (Actor other : List.of(sender, stranger))
      assertThrows(
          NotFound.class,
          () -> receive.arrived(transfer, LotNumber.random(), kilograms("1"), other));
    assertThrows(NotFound.class, () -> TestHouse.get(Transfers.class).get(transfer, stranger));
    assertThrows(NotFound.class, () -> send.takeBack(transfer, kilograms("1"), "No", receiver));
    var what =
        new NewTransfer(
            TransferNumber.random(),
            lot,
            stranger.cooperatives().iterator().next(),
            kilograms("1"),
            null);
    assertThrows(NotFound.class, () -> send.send(what, stranger));
  }

  @Test
  void of_many_who_take_in_the_last_of_it_one_does() throws Exception {
    var transfer = sent("2");
    Callable<Boolean> deed =
        () -> {
          try {
            receive.arrived(transfer, LotNumber.random(), kilograms("1.5"), receiver);
            return true;
          } catch (Refused no) {
            return false;
          }
        };
    var hands = Executors.newFixedThreadPool(4);
    int served = 0;
    try {
      for (Future<Boolean> each : hands.invokeAll(Collections.nCopies(4, deed)))
        if (each.get()) served++;
    } finally {
      hands.shutdown();
    }
    assertEquals(1, served);
    assertEquals(kilograms("0.5"), account(lot).onTheWay());
  }

  private TransferNumber sent(String kilograms) {
    var number = TransferNumber.random();
    return send.send(new NewTransfer(number, lot, there.ref(), kilograms(kilograms), null), sender);
  }

  private static LotAccount account(LotNumber number) {
    var lots = TestHouse.get(MaterialLots.class);
    return lots.account(lots.get(number, Actor.system()));
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
