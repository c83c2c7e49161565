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
 * @param line of the recipe that the work keeps
 * @param given set aside, in her hands or in pieces, with the usual loss; what was lost otherwise
 *     or came back as scrap is not counted, so it can be given again
 * @param holdings of which lots
 */
public record MaterialNeed(
    RecipeLine line, Material material, Quantity needed, Quantity given, List<Holding> holdings) {
  private static final int WHOLE_PERCENT = 100;

  public boolean isMet() {
    return given.compareTo(needed) >= 0;
  }

  /** What is still to be chosen; nothing when it is met. */
  public Quantity missing() {
    return isMet() ? Quantity.zero(needed.unit()) : needed.minus(given);
  }

  /** The most that may be chosen on top of what was given. */
  public Quantity room() {
    var most = BigDecimal.valueOf((long) WHOLE_PERCENT + line.recipe().overIssuePercent(), 2);
    return needed.times(most, RoundingMode.CEILING).minus(given);
  }

  /** What is gone without being in a piece: to give it again takes a reason, and costs nobody. */
  public Quantity gone() {
    return holdings.stream()
        .map(held -> held.account().lost().plus(held.account().scrap()))
        .reduce(Quantity.zero(needed.unit()), Quantity::plus);
  }
}
