package org.loomhive.material.tally;

/** Why pieces of a lot are not counted so. */
public enum TallyRefusal {
  COUNTED_ANYWAY,
  NOT_COUNTED_TOO,
  COUNTED_ALREADY,
  NOT_SO_MANY,
  LESS_THAN_NONE,
  WHY_DIFFERENT
}
