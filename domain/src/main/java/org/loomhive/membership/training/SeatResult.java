package org.loomhive.membership.training;

/** What came of a seat. */
public enum SeatResult {
  NOT_THERE,
  ATTENDED,
  /** Her piece of work was looked at and was good. */
  PASSED
}
