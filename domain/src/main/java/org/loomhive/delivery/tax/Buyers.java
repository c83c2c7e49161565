package org.loomhive.delivery.tax;

/** For whom a row holds. A business is one whose tax number a register knows. */
public enum Buyers {
  BOTH,
  PEOPLE,
  BUSINESSES;

  /**
   * @param who PEOPLE or BUSINESSES
   */
  boolean include(Buyers who) {
    return this == BOTH || this == who;
  }
}
