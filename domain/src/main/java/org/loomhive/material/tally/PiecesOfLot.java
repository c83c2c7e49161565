package org.loomhive.material.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.loomhive.kernel.Quantity;

/**
 * A lot in pieces and in weight. Neither is reckoned from the other: no two culms weigh the same.
 *
 * @param pieces in the store, by the counts
 * @param weight in the store, by the scales
 * @param uncounted movements of which nobody counted the pieces yet
 */
public record PiecesOfLot(int pieces, Quantity weight, long uncounted) {
  /** What one piece weighs; empty where something was not counted, or nothing is there. */
  public Optional<Quantity> each() {
    if (uncounted > 0 || pieces == 0 || weight.isZero()) return Optional.empty();
    var each =
        weight.amount().divide(BigDecimal.valueOf(pieces), Quantity.SCALE, RoundingMode.HALF_UP);
    return Optional.of(Quantity.of(each, weight.unit()));
  }

  /** Everything was counted, and yet one says that something is there and the other that not. */
  public boolean isAtOdds() {
    return uncounted == 0 && (pieces == 0) != weight.isZero();
  }
}
