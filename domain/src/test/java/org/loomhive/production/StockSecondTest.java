package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.production.inspection.AnswerSecond;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.RecordInspection;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.Seconds;
import org.loomhive.production.inspection.StockSecond;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

/** A shawl of 1,720 rupees, of which 650 are her pay, found with a flaw. */
class StockSecondTest {
  private static final Money WHOLE = Money.of("1720.00", "INR");

  private final StockSecond stocking = TestHouse.get(StockSecond.class);
  private final WorkOrder work = AWorkOrder.received();
  private final Actor manager = AWorkOrder.manager(work);

  @Test
  void what_she_agreed_to_is_offered_once_as_a_variant_of_its_own() {
    var receipt = second("860.00");
    answers(receipt, Second.Answer.AGREED);
    var seconds = TestHouse.get(Seconds.class);
    assertEquals(Map.of(receipt, "A thick thread"), seconds.words(seconds.toStock(manager, 9)));
    var sku = stocking.stock(receipt, " A thick thread ", manager);
    assertEquals(sku, stocking.stock(receipt, "Another word", manager));
    var made = TestHouse.get(Variants.class).get(sku);
    assertTrue(made.isSecond());
    assertEquals("One size · A thick thread", made.label());
    assertEquals(1, TestHouse.get(StockKeeping.class).of(sku).free());
    assertEquals(0, TestHouse.get(StockKeeping.class).of(work.sku()).onHand());
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  @Test
  void every_price_falls_in_proportion_and_her_pay_stays() {
    var receipt = second("860.00");
    answers(receipt, Second.Answer.AGREED);
    var made = variant(stocking.stock(receipt, "A thick thread", manager));
    assertEquals(Money.of("860.00", "INR"), made.priceIn("INR"));
    assertEquals(Money.of("860.00", "EUR"), made.priceIn("EUR"));
    var breakdown = made.breakdownIn("INR");
    assertEquals(AWorkOrder.RATE, breakdown.makerPay());
    assertEquals(AWorkOrder.RATE, made.costSheet().of(CostReceiver.MAKER_PAY));
    assertEquals(Money.of("860.00", "INR"), made.costSheet().total());
  }

  @Test
  void what_is_not_agreed_or_taken_back_is_never_sold() {
    var receipt = second("860.00");
    assertRefused(ProductionRefusal.SECOND_NOT_AGREED, receipt);
    answers(receipt, Second.Answer.TAKEN_BACK);
    assertRefused(ProductionRefusal.SECOND_NOT_AGREED, receipt);
  }

  @Test
  void a_second_says_its_flaw_and_is_cheaper() {
    var dear = assertThrows(Refused.class, () -> second("1720.00"));
    assertEquals(CatalogRefusal.SECOND_NOT_CHEAPER, dear.reason());
    var receipt = second("860.00");
    answers(receipt, Second.Answer.AGREED);
    var no = assertThrows(Refused.class, () -> stocking.stock(receipt, " ", manager));
    assertEquals(ProductionRefusal.SECOND_NEEDS_ITS_FLAW, no.reason());
  }

  @Test
  void nobody_of_another_cooperative_offers_it() {
    var receipt = second("860.00");
    answers(receipt, Second.Answer.AGREED);
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> stocking.stock(receipt, "A thick thread", stranger));
  }

  @Test
  void what_is_made_on_purpose_has_no_seconds_among_it() {
    var receipt = second("860.00");
    answers(receipt, Second.Answer.AGREED);
    var made = variant(stocking.stock(receipt, "A thick thread", manager));
    var variants = TestHouse.get(Variants.class);
    assertFalse(variants.of(work.cooperative(), 0, 100).contains(made));
    assertEquals(1, variants.count(work.cooperative()));
    assertEquals(1, made.product().flawless().size());
  }

  private ReceiptNumber second(String price) {
    TestHouse.inTransaction(() -> variant(work.sku()).costs(WHOLE).costs(Money.of("1720", "EUR")));
    var receipt = TestHouse.get(Receipts.class).waiting(work).get(0).number();
    var verdict = Verdict.of(InspectionResult.SECOND, 1, "A thick thread");
    TestHouse.get(RecordInspection.class)
        .record(receipt, verdict.secondFor(Money.of(price, "INR")), manager);
    return receipt;
  }

  private static void answers(ReceiptNumber receipt, Second.Answer said) {
    var maker =
        TestHouse.get(Receipts.class)
            .find(receipt)
            .orElseThrow()
            .workOrder()
            .member()
            .orElseThrow();
    TestHouse.get(AnswerSecond.class).answer(receipt, said, maker);
  }

  private void assertRefused(Enum<?> why, ReceiptNumber receipt) {
    var no = assertThrows(Refused.class, () -> stocking.stock(receipt, "A thick thread", manager));
    assertEquals(why, no.reason());
  }

  private static org.loomhive.catalog.Variant variant(Sku sku) {
    return TestHouse.get(Variants.class).get(sku);
  }
}
