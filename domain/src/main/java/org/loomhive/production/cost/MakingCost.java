package org.loomhive.production.cost;

import java.util.List;
import java.util.function.Function;
import org.loomhive.kernel.Money;

/**
 * What a work order took beside her pay.
 *
 * @param lots each with the money in which it was bought
 * @param groupWork finishing, checking and packing, as the cost sheet of the piece has it
 * @param cameBack what scrap and by-products are worth
 */
public record MakingCost(List<LotCost> lots, Money groupWork, Money cameBack) {
  public MakingCost {
    lots = List.copyOf(lots);
  }

  public Money material() {
    return sum(LotCost::cost);
  }

  /** Stands apart: it is nobody's, and no piece's. */
  public Money lost() {
    return sum(LotCost::lost);
  }

  /** A lot that was bought in other money is not counted. */
  public boolean isAllCounted() {
    return lots.stream().allMatch(this::isCounted);
  }

  private boolean isCounted(LotCost one) {
    return one.cost().currency().equals(currency());
  }

  private Money sum(Function<LotCost, Money> what) {
    return Money.sum(currency(), lots.stream().filter(this::isCounted).map(what).toList());
  }

  private String currency() {
    return groupWork.currency();
  }
}
