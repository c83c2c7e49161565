package org.loomhive.buyer;

/** Noes about what belongs to an account. */
public enum BuyerRefusal {
  LINK_OVER,
  NOT_CONFIRMED,
  TOO_MANY_ADDRESSES,
  TOO_MANY_WISHES,
  TOO_MANY_LISTS
}
