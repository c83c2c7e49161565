package org.loomhive.payout.bank.profile;

/** A line of a bank's file: the first, one for each payment, the last. */
public enum ProfilePart {
  HEADER,
  ROW,
  TRAILER
}
