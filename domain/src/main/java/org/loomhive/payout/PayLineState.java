package org.loomhive.payout;

/** Where the payment of one slip stands, derived from what happened. */
public enum PayLineState {
  HELD,
  WITHDRAWN,
  QUEUED,
  SENT,
  SETTLED,
  REJECTED,
  CONFIRMED,
  REPORTED_MISSING
}
