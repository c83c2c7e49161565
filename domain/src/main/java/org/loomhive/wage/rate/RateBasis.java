package org.loomhive.wage.rate;

/** Who decided a rate. Where both stand, the higher one is the floor. */
public enum RateBasis {
  /** A government's notification. */
  NOTIFIED,
  /** The network's own decision, where no notification is loaded or it wants to pay more. */
  HOUSE
}
