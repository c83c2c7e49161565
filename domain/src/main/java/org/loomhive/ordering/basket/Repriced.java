package org.loomhive.ordering.basket;

import java.util.List;
import org.loomhive.kernel.Money;

/**
 * What another currency changed in a basket.
 *
 * @param before the sum of the goods
 * @param lines what has a price in both
 * @param delivery by each way to where she asked for it last; nothing when she did not ask
 * @param cardLeft a gift card of the old currency does not pay for it any more
 */
public record Repriced(
    Money before, Money after, List<Change> lines, List<Change> delivery, boolean cardLeft) {
  /**
   * From one price to the other.
   *
   * @param name of the product, or the code of the way to deliver
   */
  public record Change(String name, Money before, Money after) {}
}
