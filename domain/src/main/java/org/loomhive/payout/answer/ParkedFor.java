package org.loomhive.payout.answer;

/** Why a word of the bank changed nothing and waits for a person to look at it. */
public enum ParkedFor {
  /** We know no such payment, or it belongs to another run. */
  UNKNOWN_LINE,
  UNKNOWN_STATUS,
  NOT_SENT,
  OTHER_AMOUNT,
  /** It settled before; only a return that a person records undoes that. */
  AFTER_SETTLEMENT,
  /** It was rejected before and may be in another run by now. */
  AFTER_REJECTION
}
