package org.loomhive.confidential.referral;

/** Why a referral was not accepted. Nothing about the person is told by it. */
public enum DeclineReason {
  PERSON_DOES_NOT_WISH,
  NO_PLACE_NOW,
  TOO_FAR_AWAY,
  UNDER_AGE,
  OTHER
}
