package org.loomhive.payment.refund;

/** Why money goes back. */
public enum RefundReason {
  /** A second payment came for one order. */
  PAID_TWICE(false),
  /** Lines were cancelled before they left. */
  CANCELLED(false),
  /** The buyer changed her mind and sent pieces back. */
  RETURNED(true),
  /** She withdrew from the contract, as the law of her country lets her. */
  WITHDRAWN(true),
  /** A piece came broken, wrong or not at all. */
  CLAIM(true),
  /** The house says sorry. */
  GOODWILL(true);

  private final boolean costs;

  RefundReason(boolean costs) {
    this.costs = costs;
  }

  /**
   * The house bears it, as the price was earned or will be; otherwise it is money that was never
   * earned.
   */
  public boolean isCost() {
    return costs;
  }
}
