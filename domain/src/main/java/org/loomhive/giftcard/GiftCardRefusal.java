package org.loomhive.giftcard;

/** Why a gift card is not sold, given or taken. */
public enum GiftCardRefusal {
  NO_SUCH_CODE,
  BLOCKED,
  EXPIRED,
  SPENT,
  OTHER_CURRENCY,
  NOT_OFFERED,
  LINK_IN_GREETING,
  NEEDS_SECOND_PERSON,
  ALREADY_DECIDED,
  ALREADY_PAID,
  NOTHING_TO_GIVE,
  NOT_A_TERM,
  NOT_GOOD,
  NOT_WHOLE,
  TAKEN_TOO_LATE
}
