package org.loomhive.payout.bank;

/** The way on which money reaches a member. A run goes on one of them. */
public enum Rail {
  BANK,
  /** To a wallet that goes by a phone number. */
  MOBILE,
  /** Into her hand, against a receipt. */
  CASH
}
