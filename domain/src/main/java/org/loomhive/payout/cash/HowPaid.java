package org.loomhive.payout.cash;

/** By what it is known that she has the money. */
public enum HowPaid {
  PIN,
  CARD,
  /** Hers on paper, and of two on the staff who saw it. */
  TWO_SIGNATURES
}
