package org.loomhive.ordering.discount;

/** Why a code does not hold. */
public enum DiscountRefusal {
  NO_SUCH_CODE,
  OVER,
  USED_UP,
  CODE_TAKEN,
  NOT_A_CODE,
  NOT_A_PERCENT,
  DAYS_CROSSED,
  /** Some product would fall below what its material and its makers cost. */
  BELOW_PAY
}
