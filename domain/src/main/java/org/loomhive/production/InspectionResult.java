package org.loomhive.production;

/** What an inspection may come to. */
public enum InspectionResult {
  ACCEPT,
  ACCEPT_WITH_NOTE,
  /** The same maker makes it good, at the same pay, by a new date. */
  REWORK,
  REJECT;

  public boolean isPass() {
    return this == ACCEPT || this == ACCEPT_WITH_NOTE;
  }
}
