package org.loomhive.payout.statement;

/** Why a booking changed nothing and waits for a person. */
public enum EntryParked {
  /** Money left our account and no payment of ours carries its references. */
  UNKNOWN_DEBIT,
  /** Money came back and nothing says of which payment. */
  UNKNOWN_RETURN,
  /** Its references mean more than one payment. */
  SEVERAL,
  OTHER_AMOUNT,
  NOT_SENT,
  /** The bank said before that it had not paid. */
  AFTER_REJECTION,
  /** A return was taken back, or booked in a way that is not ours to read. */
  UNUSUAL
}
