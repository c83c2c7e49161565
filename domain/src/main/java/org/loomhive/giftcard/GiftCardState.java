package org.loomhive.giftcard;

/** Where a gift card stands; derived from what happened to it. */
public enum GiftCardState {
  TO_APPROVE,
  DECLINED,
  GOOD,
  SPENT,
  TAKEN_BACK,
  BLOCKED,
  EXPIRED
}
