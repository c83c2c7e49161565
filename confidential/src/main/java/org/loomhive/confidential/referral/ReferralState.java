package org.loomhive.confidential.referral;

/** A word for the facts of a referral; derived, never stored. */
public enum ReferralState {
  WAITING,
  ACCEPTED,
  LINKED,
  DECLINED,
  ENDED
}
