package org.loomhive.account;

/** Noes at the door. Whoever is turned away is never told which part was wrong. */
public enum AccountRefusal {
  NOT_RIGHT,
  NOTHING_TO_AGREE,
  SECOND_PERSON,
  WAIT_SECONDS,
  WAIT_MINUTES,
  BUSY,
  NOT_A_PHONE,
  NOT_AN_EMAIL,
  PIN_TOO_SIMPLE,
  PASSWORD_TOO_SHORT,
  PASSWORD_KNOWN,
  PASSKEY_TAKEN,
  TOO_MANY_PASSKEYS,
  EMAIL_TAKEN,
  SAME_EMAIL,
  PHONE_TAKEN,
  NOT_A_STAFF_ROLE,
  SECOND_FACTOR_NEEDED,
  NAME_MISSING,
  SAME_PASSWORD,
  ACCOUNT_CLOSED,
  NOT_ONESELF
}
