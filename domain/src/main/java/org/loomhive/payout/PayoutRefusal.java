package org.loomhive.payout;

/** Why a payout does not go on. */
public enum PayoutRefusal {
  NOTHING_TO_PAY,
  DAY_IS_OVER,
  SAME_PERSON,
  EVERYTHING_IS_HELD,
  RUN_WITHDRAWN,
  NOT_APPROVED,
  ALREADY_SENT,
  PAYEE_CHANGED,
  NOT_SENT_YET,
  NOT_SETTLED
}
