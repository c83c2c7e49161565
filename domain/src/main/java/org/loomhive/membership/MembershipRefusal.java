package org.loomhive.membership;

/** The noes of the membership room. */
public enum MembershipRefusal {
  NAME_MISSING,
  GROUP_MISSING,
  COOPERATIVE_NAME_MISSING,
  COOPERATIVE_NAME_TAKEN,
  DISTRICT_MISSING,
  NOT_A_STATE,
  NOT_A_ZONE
}
