package org.loomhive.breakdown;

import org.loomhive.kernel.Money;

/**
 * What the work for one line cost, by the books, in the currency of its makers.
 *
 * @param pay what its makers earned with it, with corrections
 * @param corrections how much of the pay came or went with them
 * @param topUp what was added so that nobody fell under the floor, as far as it belongs to this
 *     work
 * @param material at the cost of its lots
 */
public record Spent(Money pay, Money corrections, Money topUp, Money material) {
  Money makers() {
    return pay.plus(topUp);
  }

  Why whyPay() {
    if (topUp.isPositive()) return Why.TOPPED_UP;
    return corrections.isZero() ? Why.OTHER_RATE : Why.CORRECTED;
  }
}
