package org.loomhive.payout.bank;

/** Noes about the organisation's own account and about what comes from the bank. */
public enum BankRefusal {
  NO_PAYING_ACCOUNT,
  PAYING_NUMBER_FORM,
  PAYING_CODE_FORM,
  ANSWER_TOO_BIG,
  ANSWER_NOT_READABLE,
  ANSWER_OTHER_FORMAT,
  STATEMENT_NOT_READABLE,
  STATEMENT_CUT,
  STATEMENT_DOES_NOT_ADD_UP,
  STATEMENT_ALTERED,
  ENTRY_IS_SETTLED,
  ENTRY_DOES_NOT_FIT,
  CODES_TOO_MANY,
  CODE_FORM,
  CODE_TWICE
}
