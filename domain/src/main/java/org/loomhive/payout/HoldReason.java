package org.loomhive.payout;

/** Why a line stays behind when its run goes out. */
public enum HoldReason {
  NO_DETAILS,
  /** The account changed in the last days; she is asked first whether it was she. */
  DETAILS_CHANGED,
  /** Several members gave the same account: each is paid to her own. */
  ACCOUNT_SHARED,
  BANK_CODE_FORM,
  ACCOUNT_NUMBER_FORM
}
