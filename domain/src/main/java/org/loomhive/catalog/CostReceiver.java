package org.loomhive.catalog;

/** Who gets a share of a price, in the order in which buyers read it. */
public enum CostReceiver {
  MATERIAL,
  MAKER_PAY,
  GROUP_WORK,
  COOPERATIVE_SHARE,
  PREMIUM_FUND,
  PLATFORM,
  PAYMENT_COST,
  EXPORT_RESERVE;

  /** What is paid to people and for material: no discount takes of it. */
  public boolean isFloor() {
    return this == MATERIAL || this == MAKER_PAY || this == GROUP_WORK;
  }
}
