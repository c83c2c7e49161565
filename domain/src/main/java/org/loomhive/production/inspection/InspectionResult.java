package org.loomhive.production.inspection;

/** What an inspection may come to. */
public enum InspectionResult {
  ACCEPT,
  ACCEPT_WITH_NOTE,
  /** Good for a lower price, which its maker agrees to or takes the piece back; she is paid. */
  SECOND,
  /** The same maker makes it good, at the same pay, by a new date. */
  REWORK,
  REJECT;

  /** It earns. */
  public boolean isPass() {
    return this == ACCEPT || this == ACCEPT_WITH_NOTE || this == SECOND;
  }

  /** It is as it was ordered. */
  public boolean isAccepted() {
    return this == ACCEPT || this == ACCEPT_WITH_NOTE;
  }
}
