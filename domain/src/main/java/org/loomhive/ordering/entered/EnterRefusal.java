package org.loomhive.ordering.entered;

/** Why an order is not written down. */
public enum EnterRefusal {
  NOT_A_LINE,
  NO_SUCH_ARTICLE,
  WRITTEN_TWICE,
  NOT_YOURS_TO_SELL
}
