package org.loomhive.payout.cash;

/** Why no cash changes hands. */
public enum CashRefusal {
  NOT_A_CASH_RUN,
  FLOAT_TOO_SMALL,
  AMOUNT_NOT_POSITIVE,
  NOT_HER_CARD,
  SECOND_SIGNATURE_MISSING,
  WITHOUT_REASON,
  PAID_ALREADY
}
