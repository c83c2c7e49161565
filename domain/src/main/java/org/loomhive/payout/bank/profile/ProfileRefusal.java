package org.loomhive.payout.bank.profile;

/** Noes about profiles of banks and what is written with them. */
public enum ProfileRefusal {
  PROFILE_LINE_FORM,
  PROFILE_WITHOUT_ROWS,
  PROFILE_UNKNOWN,
  FIELD_TOO_LONG,
  SIGN_NOT_WRITABLE,
  FILE_TOO_BIG
}
