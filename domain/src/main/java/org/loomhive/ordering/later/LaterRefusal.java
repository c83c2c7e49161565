package org.loomhive.ordering.later;

/** Why no new day is promised, or nothing was asked about one. */
public enum LaterRefusal {
  NOT_LATER,
  TOO_FAR,
  HAS_LEFT,
  NOTHING_ASKED
}
