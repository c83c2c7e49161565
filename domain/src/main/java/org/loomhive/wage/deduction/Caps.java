package org.loomhive.wage.deduction;

import java.math.BigInteger;
import org.loomhive.kernel.Money;

/**
 * How much a slip can bear: less than half of the pay of the period (Code on Wages, 2019, s. 18),
 * no more than the house's own share of it, and never so much that less than the floor of her
 * minutes comes into her hand.
 *
 * @param pay what her work and produce of the period pay, less what was paid before it was done
 * @param floor what the minutes of the period must pay at least
 * @param percent the house's share
 */
record Caps(Money pay, Money floor, int percent) {
  private static final int WHOLE = 100;

  /** All deductions together; never below zero. */
  Money most() {
    long underHalf = Math.max(0, pay.minor() - 1) / 2;
    long most = Math.min(underHalf, Math.min(share(), pay.minor() - floor.minor()));
    return Money.ofMinor(Math.max(0, most), pay.currency());
  }

  private long share() {
    return BigInteger.valueOf(Math.max(0, pay.minor()))
        .multiply(BigInteger.valueOf(percent))
        .divide(BigInteger.valueOf(WHOLE))
        .longValueExact();
  }
}
