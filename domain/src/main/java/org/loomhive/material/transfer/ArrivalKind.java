package org.loomhive.material.transfer;

/** What became of a part that was sent. */
public enum ArrivalKind {
  ARRIVED,
  /** It did not come, and it will not. */
  SHORT,
  /** It is in the store again that sent it. */
  BACK
}
