package org.loomhive.ordering;

/** Why an order is not taken, not paid or not sent. */
public enum OrderRefusal {
  BASKET_EMPTY,
  TOTAL_CHANGED,
  NO_SUCH_DELIVERY,
  ALREADY_PAID,
  NO_LONGER_PAYABLE,
  NOT_PAID,
  NO_SUCH_LINE,
  ALREADY_SHIPPED,
  NOT_CHECKED_YET,
  NOTHING_CHOSEN,
  NO_WEIGHT,
  PACKED_MEANWHILE,
  NOT_SO_MANY_LEFT,
  NO_SUCH_PARCEL,
  PARCEL_LEFT,
  PARCEL_HELD,
  STILL_SHORT,
  STILL_OWED,
  NOTHING_MISSING,
  NOT_INSTEAD,
  /** Its buyer cancelled it or went back on the contract. */
  NOT_WANTED,
  NOT_CANCELLABLE,
  NOTHING_TO_CANCEL
}
