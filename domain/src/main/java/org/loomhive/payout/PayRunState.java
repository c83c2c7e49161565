package org.loomhive.payout;

/** Where a run stands, derived from what happened. */
public enum PayRunState {
  PREPARED,
  APPROVED,
  SENT,
  WITHDRAWN
}
