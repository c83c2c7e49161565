package org.loomhive.delivery.safety;

/** Why it is not written down who answers for a piece. */
public enum SafetyRefusal {
  /** A name without an address, or without a way to be reached. */
  NOT_WHOLE
}
