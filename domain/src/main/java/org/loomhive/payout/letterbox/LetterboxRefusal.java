package org.loomhive.payout.letterbox;

/** Why payout details are not taken. */
public enum LetterboxRefusal {
  ACCOUNT_NUMBER_FORM,
  BANK_CODE_FORM,
  PHONE_FORM,
  LETTER_TOO_LONG
}
