package org.loomhive.confidential.referral;

/** Noes about referrals. */
public enum ReferralRefusal {
  CASE_ID_NOT_IN_FORM,
  INCOMPLETE,
  REFERRED_IN_THE_FUTURE,
  TWO_CONSENTS_NEEDED,
  ANSWERED_ALREADY,
  NOT_ACCEPTED,
  LINKED_ALREADY,
  MEMBER_TAKEN
}
