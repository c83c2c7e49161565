package org.loomhive.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;
import org.loomhive.material.Material;

/**
 * One material of a work order: what its recipe needs, and where that is.
 *
 * @param given set aside, in her hands or used; what was lost is not counted, so it can be given
 *     again
 * @param holdings of which lots
 */
public record MaterialNeed(
    Material material, Quantity needed, Quantity given, List<Holding> holdings) {
  /** A tenth more than the recipe says may be given. */
  private static final BigDecimal MOST = new BigDecimal("1.10");

  public boolean isMet() {
    return given.compareTo(needed) >= 0;
  }

  /** What is still to be chosen; nothing when it is met. */
  public Quantity missing() {
    return isMet() ? Quantity.zero(needed.unit()) : needed.minus(given);
  }

  /** The most that may be chosen on top of what was given. */
  Quantity room() {
    return needed.times(MOST, RoundingMode.CEILING).minus(given);
  }
}
