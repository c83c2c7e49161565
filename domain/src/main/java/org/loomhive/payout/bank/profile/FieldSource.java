package org.loomhive.payout.bank.profile;

/** What stands in a field of a bank's file. */
public enum FieldSource {
  /** A text of the profile itself. */
  TEXT,
  RUN,
  /** The day of payment. */
  DAY,
  COUNT,
  /** With a point and the decimals of the currency. */
  SUM,
  /** In smallest coins, without a point. */
  SUM_COINS,
  CURRENCY,
  PAYER_NAME,
  PAYER_NUMBER,
  PAYER_CODE,
  /** From one, of the rows alone. */
  ROW_NUMBER,
  REFERENCE,
  AMOUNT,
  AMOUNT_COINS,
  PAYEE_NAME,
  PAYEE_NUMBER,
  PAYEE_CODE;

  /** The bank pays by the number, so a long name may end early. Nothing else may. */
  boolean mayBeCut() {
    return this == PAYER_NAME || this == PAYEE_NAME;
  }

  /** It is about one payment, so only a row can have it. */
  boolean isOfARow() {
    return ordinal() >= ROW_NUMBER.ordinal();
  }
}
