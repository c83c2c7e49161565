package org.loomhive.production;

/** Where a work order stands; derived from the facts that happened to it. */
public enum WorkState {
  /** The lots for its need are not all chosen. */
  TO_PREPARE,
  TO_OFFER,
  OFFERED,
  IN_MAKING,
  /** The maker says that it is finished; it is not here yet. */
  FINISHED,
  RECEIVED,
  PASSED,
  REJECTED
}
