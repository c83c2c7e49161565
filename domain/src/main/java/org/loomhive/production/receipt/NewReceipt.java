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
 * @param why more went into them than the recipe lets pass; empty where it did not
 */
public record NewReceipt(
    ReceiptNumber number,
    WorkOrderNumber work,
    int pieces,
    Integer weightGrams,
    Map<LotNumber, Weighed> weighed,
    String why) {
  /** What is in the pieces, and what was usually lost with it. */
  public record Weighed(Quantity inPieces, Quantity lost) {}

  public NewReceipt {
    weighed = Map.copyOf(weighed);
    why = why == null ? "" : why.strip();
  }

  /** As much as the recipe expects. */
  public static NewReceipt of(WorkOrderNumber work, int pieces) {
    return new NewReceipt(ReceiptNumber.random(), work, pieces, null, Map.of(), "");
  }

  public NewReceipt weighing(int grams) {
    return new NewReceipt(number, work, pieces, grams, weighed, why);
  }

  public NewReceipt using(Map<LotNumber, Weighed> figures) {
    return new NewReceipt(number, work, pieces, weightGrams, figures, why);
  }

  public NewReceipt because(String reason) {
    return new NewReceipt(number, work, pieces, weightGrams, weighed, reason);
  }
}
