package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.production.inspection.AnswerSecond;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.RecordInspection;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.workbench.TestHouse;

/** Two shawls of 300 grams, one good and one a second. */
class LookAtSecondTest {
  private final WorkOrder work = AWorkOrder.acceptedOf(2);
  private final AnswerSecond answer = TestHouse.get(AnswerSecond.class);

  @Test
  void the_material_in_the_second_goes_back_to_the_table_and_that_in_the_good_one_stays() {
    var receipt = received();
    assertEquals(kilograms("0.6"), used());
    lookAgain(receipt);
    assertEquals(kilograms("0.3"), used());
    assertEquals(kilograms("0.3"), waiting());
  }

  @Test
  void nothing_is_looked_at_again_once_the_account_is_closed() {
    var receipt = received();
    for (Holding held : TestHouse.get(Holdings.class).forWork(work.number()))
      if (held.held().isPositive())
        TestHouse.get(ReturnMaterial.class)
            .giveBack(held.key(), held.held(), AWorkOrder.manager(work));
    TestHouse.get(CloseAccount.class).close(work.number(), AWorkOrder.manager(work));
    var no = assertThrows(Refused.class, () -> lookAgain(receipt));
    assertEquals(MaterialRefusal.ACCOUNT_IS_CLOSED, no.reason());
  }

  private Receipt received() {
    var receipt =
        TestHouse.get(ReceivePieces.class)
            .receive(NewReceipt.of(work.number(), 2), AWorkOrder.manager(work));
    var verdict =
        Verdict.of(InspectionResult.ACCEPT, 1, "")
            .and(InspectionResult.SECOND, 1, "A thick thread")
            .secondFor(AWorkOrder.RATE);
    TestHouse.get(RecordInspection.class)
        .record(receipt.number(), verdict, AWorkOrder.manager(work));
    return receipt;
  }

  private void lookAgain(Receipt receipt) {
    answer.answer(receipt.number(), Second.Answer.LOOK_AGAIN, work.member().orElseThrow());
    TestHouse.get(TellOutbox.class).all();
  }

  private Quantity used() {
    return sum(LotAccount::used);
  }

  private Quantity waiting() {
    return sum(LotAccount::waiting);
  }

  private Quantity sum(Function<LotAccount, Quantity> place) {
    return TestHouse.get(Holdings.class).forWork(work.number()).stream()
        .map(Holding::account)
        .map(place)
        .reduce(kilograms("0"), Quantity::plus);
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }
}
