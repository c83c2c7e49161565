package org.loomhive.ordering.returns;

/** Where a request stands; derived from the facts that happened to it. */
public enum ReturnState {
  ASKED,
  /** She may send the pieces. */
  APPROVED,
  /** She has sent them. */
  SENT,
  /** They are here and wait to be looked at. */
  RECEIVED,
  SETTLED,
  REFUSED,
  /** She keeps the pieces after all. */
  CALLED_OFF,
  /** She went back on the whole contract; her withdrawal is about its pieces. */
  TAKEN_OVER
}
