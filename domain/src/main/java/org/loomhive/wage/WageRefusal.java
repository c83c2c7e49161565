package org.loomhive.wage;

/** Why work is not offered, or pay not settled, in the way that was asked. */
public enum WageRefusal {
  UNDER_FLOOR,
  FOR_ANOTHER_GROUP,
  NOT_YET,
  CLOSED_BEFORE,
  ALREADY_ON_SLIP,
  MORE_THAN_EARNED,
  MORE_THAN_THERE_IS,
  NOT_THE_NEXT,
  NEVER_LESS,
  NOTHING_CORRECTED,
  NOT_AS_TIMED,
  MAKER_PAY_UNDER_FLOOR,
  PRICE_UNDER_FLOOR,
  BAND_UNDER_FLOOR,
  PRICE_NOT_POSITIVE,
  PRICE_OF_SECOND
}
