package org.loomhive.wage.worked;

/** Why hours are not noted. */
public enum WorkedRefusal {
  NOT_ASKED,
  SAID_BEFORE,
  NO_TIME,
  STILL_NOT_POSSIBLE
}
