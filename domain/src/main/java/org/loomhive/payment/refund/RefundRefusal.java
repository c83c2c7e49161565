package org.loomhive.payment.refund;

/** Why no money goes back. */
public enum RefundRefusal {
  NOTHING_TO_GIVE,
  MORE_THAN_CAPTURED,
  OTHER_CURRENCY,
  NEEDS_SECOND_PERSON,
  ALREADY_DECIDED,
  NOT_BY_HAND,
  NEEDS_WORDS,
  NOT_AGAIN
}
