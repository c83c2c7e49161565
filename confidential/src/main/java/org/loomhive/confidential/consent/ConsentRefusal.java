package org.loomhive.confidential.consent;

/** Noes about consents. */
public enum ConsentRefusal {
  INCOMPLETE,
  GIVEN_IN_THE_FUTURE,
  ENDS_BEFORE_IT_BEGINS
}
