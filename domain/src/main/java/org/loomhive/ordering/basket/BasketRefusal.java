package org.loomhive.ordering.basket;

/** Why something does not go into a basket. */
public enum BasketRefusal {
  NOT_A_QUANTITY,
  ONLY_SO_MANY,
  SOLD_OUT_NOW,
  NO_LONGER_OFFERED,
  NO_SUCH_CURRENCY,
  TOO_MANY_LINES
}
