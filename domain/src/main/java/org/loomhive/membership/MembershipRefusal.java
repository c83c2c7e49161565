package org.loomhive.membership;

/** The noes of the membership room. */
public enum MembershipRefusal {
  NAME_MISSING,
  GROUP_MISSING
}
