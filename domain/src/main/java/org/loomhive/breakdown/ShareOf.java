package org.loomhive.breakdown;

import org.loomhive.catalog.CostReceiver;

/** Who has a share of what was paid: all receivers of a cost sheet, and the organisation. */
public enum ShareOf {
  MATERIAL,
  MAKER_PAY,
  GROUP_WORK,
  COOPERATIVE_SHARE,
  PREMIUM_FUND,
  PLATFORM,
  PAYMENT_COST,
  EXPORT_RESERVE,
  /** What it kept when something cost less than planned; below zero what it added. */
  ORGANISATION;

  static ShareOf of(CostReceiver receiver) {
    return valueOf(receiver.name());
  }
}
