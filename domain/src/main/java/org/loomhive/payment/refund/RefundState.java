package org.loomhive.payment.refund;

/** Where a refund stands; derived from the facts that happened to it. */
public enum RefundState {
  TO_APPROVE,
  ON_ITS_WAY,
  DONE,
  /** The gateway will not send it; the money is still owed to the buyer. */
  FAILED,
  DECLINED
}
