package org.loomhive.production.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;

/**
 * What the pieces of a work order cost: material at the cost of its lots, the pay of their maker
 * and the work of the group, less what scrap and by-products are worth. What was lost unusually
 * stands apart. It is told afterwards and decides nothing.
 *
 * @param good pieces that were accepted, also as seconds
 */
public record PieceCost(MakingCost making, Money pay, int good) {
  public static PieceCost of(MakingCost making, List<Money> earned, int good) {
    return new PieceCost(making, Money.sum(making.groupWork().currency(), earned), good);
  }

  public Money total() {
    return making.material().plus(pay).plus(making.groupWork()).minus(making.cameBack());
  }

  /** Of one good piece; nothing before there is one. */
  public Optional<Money> each() {
    if (good == 0) return Optional.empty();
    var share = BigDecimal.ONE.divide(BigDecimal.valueOf(good), MathContext.DECIMAL64);
    return Optional.of(total().times(share, RoundingMode.HALF_UP));
  }
}
