package org.loomhive.production.receipt;

import java.util.Map;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.WorkOrderNumber;

/**
 * What is written down when pieces come in.
 *
 * @param number drawn before the form is filled in, so that sending it twice is receiving it once
 * @param weightGrams of all pieces together; null where they were not weighed
 * @param weighed what went into the pieces, by lot, where somebody knows better than the recipe
 */
public record NewReceipt(
    ReceiptNumber number,
    WorkOrderNumber work,
    int pieces,
    Integer weightGrams,
    Map<LotNumber, Weighed> weighed) {
  /** What is in the pieces, and what was usually lost with it. */
  public record Weighed(Quantity inPieces, Quantity lost) {}

  public NewReceipt {
    weighed = Map.copyOf(weighed);
  }

  /** As much as the recipe expects. */
  public static NewReceipt of(WorkOrderNumber work, int pieces) {
    return new NewReceipt(ReceiptNumber.random(), work, pieces, null, Map.of());
  }

  public NewReceipt weighing(int grams) {
    return new NewReceipt(number, work, pieces, grams, weighed);
  }

  public NewReceipt using(Map<LotNumber, Weighed> figures) {
    return new NewReceipt(number, work, pieces, weightGrams, figures);
  }
}
