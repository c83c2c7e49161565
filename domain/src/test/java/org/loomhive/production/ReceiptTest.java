package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.membership.ACooperative;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.RecordInspection;
import org.loomhive.production.inspection.Seconds;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.NewReceipt.Weighed;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

/** Six shawls of 0.300 kilograms, with two lots of 1 kilogram each and 1.890 given. */
class ReceiptTest {
  private final ReceivePieces receive = TestHouse.get(ReceivePieces.class);
  private final RecordInspection inspect = TestHouse.get(RecordInspection.class);
  private final WorkOrder work = AWorkOrder.acceptedOf(6);

  @Test
  void a_part_receipt_takes_its_share_of_the_yarn_and_the_rest_stays_with_her() {
    receive(NewReceipt.of(work.number(), 2));
    assertEquals(kilograms("0.600"), sum(Part.WAITING));
    assertEquals(kilograms("0.030"), sum(Part.USUAL_LOSS));
    assertEquals(kilograms("1.260"), sum(Part.HELD));
    var now = AWorkOrder.again(work.number());
    assertEquals(4, now.toCome());
    assertTrue(now.isInMaking());
    assertEquals(WorkState.RECEIVED, now.state());
  }

  @Test
  void two_lots_are_used_the_older_first() {
    receive(NewReceipt.of(work.number(), 4));
    var lots = lots();
    assertEquals(kilograms("0"), lots.get(0).held());
    assertEquals(kilograms("0.630"), lots.get(1).held());
  }

  @Test
  void what_was_weighed_counts_and_survives() {
    var lots = lots();
    var figures =
        Map.of(
            lots.get(0).lot(), new Weighed(kilograms("0.100"), kilograms("0.005")),
            lots.get(1).lot(), new Weighed(kilograms("0.480"), kilograms("0")));
    receive(NewReceipt.of(work.number(), 2).using(figures));
    judge(Verdict.of(InspectionResult.ACCEPT, 2, ""));
    assertEquals(kilograms("0.580"), sum(Part.USED));
    assertEquals(kilograms("0.005"), sum(Part.USUAL_LOSS));
    assertEquals(kilograms("0.895"), lots().get(0).held());
  }

  @Test
  void heavier_pieces_have_more_yarn_in_them() {
    receive(NewReceipt.of(work.number(), 2).weighing(660));
    assertEquals(kilograms("0.660"), sum(Part.WAITING));
    assertEquals(kilograms("0.033"), sum(Part.USUAL_LOSS));
  }

  @Test
  void more_in_the_pieces_than_the_recipe_lets_pass_takes_a_reason_that_is_kept() {
    var lot = lots().get(0).lot();
    var figures = Map.of(lot, new Weighed(kilograms("0.700"), kilograms("0.010")));
    var heavy = NewReceipt.of(work.number(), 2).using(figures);
    var no = assertThrows(Refused.class, () -> receive(heavy));
    assertEquals(ProductionRefusal.USE_NEEDS_REASON, no.reason());
    assertEquals(List.of(lot, kilograms("0.710"), kilograms("0.693")), no.arguments());
    receive(heavy.because(" A thicker weft "));
    var kept = TestHouse.get(MaterialMovements.class).explained(work.number());
    assertEquals(List.of("A thicker weft"), kept.stream().map(m -> m.reason().get()).toList());
  }

  @Test
  void scales_that_say_too_much_ask_for_a_reason_too() {
    var heavy = NewReceipt.of(work.number(), 2).weighing(700);
    var no = assertThrows(Refused.class, () -> receive(heavy));
    assertEquals(ProductionRefusal.USE_NEEDS_REASON, no.reason());
  }

  @Test
  void more_yarn_than_she_holds_is_refused_with_the_lot_and_the_amounts() {
    var lot = lots().get(0).lot();
    var figures = Map.of(lot, new Weighed(kilograms("1.200"), kilograms("0")));
    var no =
        assertThrows(Refused.class, () -> receive(NewReceipt.of(work.number(), 2).using(figures)));
    assertEquals(MaterialRefusal.NOT_ENOUGH_WITH_HER, no.reason());
    assertEquals(List.of(kilograms("1"), kilograms("1.2"), lot), no.arguments());
    assertEquals(6, AWorkOrder.again(work.number()).toCome());
  }

  @Test
  void more_pieces_than_were_ordered_are_refused() {
    receive(NewReceipt.of(work.number(), 4));
    var no = assertThrows(Refused.class, () -> receive(NewReceipt.of(work.number(), 3)));
    assertEquals(ProductionRefusal.RECEIVED_MORE_THAN_ORDERED, no.reason());
    assertEquals(2, no.arguments().get(0));
  }

  @Test
  void the_same_receipt_comes_once_however_often_and_at_once_it_is_sent() throws Exception {
    var came = NewReceipt.of(work.number(), 2);
    Callable<Receipt> send = () -> receive.receive(came, AWorkOrder.manager(work));
    var hands = Executors.newFixedThreadPool(3);
    try {
      for (var each : hands.invokeAll(List.of(send, send, send))) each.get();
    } finally {
      hands.shutdown();
    }
    assertEquals(1, TestHouse.get(Receipts.class).of(work).size());
    assertEquals(kilograms("0.600"), sum(Part.WAITING));
    var other = new NewReceipt(came.number(), came.work(), 3, null, Map.of(), "");
    assertEquals(
        ProductionRefusal.RECEIPT_NUMBER_TAKEN,
        assertThrows(Refused.class, () -> receive(other)).reason());
  }

  @Test
  void each_part_of_a_receipt_goes_its_way_with_its_yarn() {
    receive(NewReceipt.of(work.number(), 5));
    judge(
        Verdict.of(InspectionResult.ACCEPT, 2, "")
            .and(InspectionResult.SECOND, 1, "A thick thread")
            .and(InspectionResult.REWORK, 1, "Fringe")
            .and(InspectionResult.REJECT, 1, "Torn")
            .reworkBy(AWorkOrder.DUE)
            .secondFor(AWorkOrder.RATE));
    assertEquals(kilograms("0.900"), sum(Part.USED));
    assertEquals(kilograms("0.300"), sum(Part.REWORK));
    assertEquals(kilograms("0.300"), sum(Part.REJECTED));
    assertEquals(2, TestHouse.get(StockKeeping.class).of(work.sku()).onHand());
    var seconds = TestHouse.get(Seconds.class);
    assertEquals(1, seconds.seenBy(AWorkOrder.manager(work), 0, 10).size());
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertEquals(List.of(), seconds.seenBy(stranger, 0, 10));
    assertEquals(1, seconds.count(AWorkOrder.manager(work)));
    assertEquals(List.of(), seconds.seenBy(AWorkOrder.manager(work), 1, 10));
    var now = AWorkOrder.again(work.number());
    assertEquals(2, now.toCome());
    assertEquals(1, now.count().inRework());
    receive(NewReceipt.of(work.number(), 2));
    judge(Verdict.of(InspectionResult.ACCEPT, 2, ""));
    assertEquals(kilograms("1.500"), sum(Part.USED));
    assertEquals(kilograms("0"), sum(Part.HELD));
    assertEquals(WorkState.PASSED, AWorkOrder.again(work.number()).state());
  }

  @Test
  void every_piece_of_a_receipt_has_one_result() {
    receive(NewReceipt.of(work.number(), 3));
    var no = assertThrows(Refused.class, () -> judge(Verdict.of(InspectionResult.ACCEPT, 2, "")));
    assertEquals(ProductionRefusal.NOT_ALL_PIECES, no.reason());
  }

  @Test
  void of_two_inspectors_at_once_one_decides() throws Exception {
    var receipt = receive(NewReceipt.of(work.number(), 3));
    Callable<Boolean> good = () -> isTaken(receipt, Verdict.of(InspectionResult.ACCEPT, 3, ""));
    Callable<Boolean> bad =
        () -> isTaken(receipt, Verdict.of(InspectionResult.REJECT, 3, "Too short"));
    var hands = Executors.newFixedThreadPool(2);
    int taken = 0;
    try {
      for (var each : hands.invokeAll(List.of(good, bad))) if (each.get()) taken++;
    } finally {
      hands.shutdown();
    }
    assertEquals(1, taken);
    assertEquals(kilograms("0.900"), sum(Part.USED).plus(sum(Part.REJECTED)));
  }

  private boolean isTaken(Receipt receipt, Verdict verdict) {
    try {
      inspect.record(receipt.number(), verdict, AWorkOrder.manager(work));
      return true;
    } catch (Refused late) {
      assertEquals(ProductionRefusal.ALREADY_INSPECTED, late.reason());
      return false;
    }
  }

  private Receipt receive(NewReceipt came) {
    return receive.receive(came, AWorkOrder.manager(work));
  }

  private void judge(Verdict verdict) {
    var receipt = TestHouse.get(Receipts.class).waiting(work).get(0);
    inspect.record(receipt.number(), verdict, AWorkOrder.manager(work));
  }

  private enum Part {
    HELD,
    WAITING,
    REWORK,
    USED,
    REJECTED,
    USUAL_LOSS
  }

  private Quantity sum(Part part) {
    return lots().stream()
        .map(held -> of(held.account(), part))
        .reduce(kilograms("0"), Quantity::plus);
  }

  private static Quantity of(LotAccount account, Part part) {
    return switch (part) {
      case HELD -> account.withMembers();
      case WAITING -> account.waiting();
      case REWORK -> account.inRework();
      case USED -> account.used();
      case REJECTED -> account.rejected();
      case USUAL_LOSS -> account.usualLoss();
    };
  }

  private List<Holding> lots() {
    return TestHouse.get(Holdings.class).forWork(work.number());
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }
}
