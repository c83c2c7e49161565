package org.loomhive.production;

import java.util.Map;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;

/**
 * What is written down when pieces are found good.
 *
 * @param words empty where there is nothing to say
 * @param used what was weighed as used, by lot; empty means as much as the recipe expects
 */
public record InspectionNote(String words, Map<LotNumber, Quantity> used) {
  public InspectionNote {
    words = words == null ? "" : words.strip();
    used = Map.copyOf(used);
  }

  public static InspectionNote none() {
    return of("");
  }

  public static InspectionNote of(String words) {
    return new InspectionNote(words, Map.of());
  }

  InspectionResult result() {
    return words.isEmpty() ? InspectionResult.ACCEPT : InspectionResult.ACCEPT_WITH_NOTE;
  }
}
