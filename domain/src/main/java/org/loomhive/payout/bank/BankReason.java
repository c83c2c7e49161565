package org.loomhive.payout.bank;

/** Why a bank did not pay, each with a sentence in plain words in the bundles of the sites. */
public enum BankReason {
  ACCOUNT_WRONG,
  ACCOUNT_CLOSED,
  ACCOUNT_BLOCKED,
  NAME_DOES_NOT_FIT,
  BANK_CODE_WRONG,
  BANK_NOT_REACHABLE,
  AMOUNT_TOO_HIGH,
  AMOUNT_WRONG,
  NO_FUNDS,
  PAID_BEFORE,
  DATE_WRONG,
  TOO_LATE_IN_THE_DAY,
  FILE_WRONG,
  RULES_OF_THE_STATE,
  /** Cash that she did not come for. */
  NOT_COLLECTED,
  NOT_SAID
}
