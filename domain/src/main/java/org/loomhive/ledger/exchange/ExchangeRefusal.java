package org.loomhive.ledger.exchange;

/** Why a transfer is not booked. */
public enum ExchangeRefusal {
  WITHOUT_REFERENCE,
  NOTHING_MOVED,
  STAYS_WHERE_IT_IS,
  NOT_THE_SAME_AMOUNT,
  NO_MONEY_ACCOUNT,
  NOT_SO_MUCH_THERE,
  DAY_TO_COME,
  RATE_WITHOUT_SOURCE,
  RATE_NOT_POSITIVE
}
