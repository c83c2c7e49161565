package org.loomhive.ordering.basket;

/** Why something does not go into a basket. */
public enum BasketRefusal {
  NOT_A_QUANTITY,
  TOO_MANY_PIECES,
  ONLY_SO_MANY,
  ONLY_ONE,
  SOLD_OUT_NOW,
  NO_LONGER_OFFERED,
  NOT_ALL_OFFERED,
  NO_SUCH_CURRENCY,
  TOO_MANY_LINES
}
