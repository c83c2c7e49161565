package org.loomhive.production;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;
import org.loomhive.material.Material;

/**
 * One material of a work order: what its recipe needs, and where that is.
 *
 * @param material that the recipe names; a substitute may stand in for it
 * @param given set aside, in her hands or used; what was lost is not counted, so it can be given
 *     again
 * @param holdings of which lots
 */
public record MaterialNeed(
    RecipeLine line, Material material, Quantity needed, Quantity given, List<Holding> holdings) {
  public boolean isMet() {
    return given.compareTo(needed) >= 0;
  }

  /** What is still to be chosen; nothing when it is met. */
  public Quantity missing() {
    return isMet() ? Quantity.zero(needed.unit()) : needed.minus(given);
  }

  /** The most that may be chosen on top of what was given; none where there is no limit. */
  Optional<Quantity> room() {
    return line.policy().most().map(most -> needed.times(most, RoundingMode.CEILING).minus(given));
  }
}
