package org.loomhive.material.unit;

import java.math.RoundingMode;

/**
 * Which way an amount goes that does not come out exactly, so that the book never says that more is
 * in the store than lies there.
 */
public enum Rounding {
  /** What comes into the store is never more than came. */
  DOWN(RoundingMode.FLOOR),
  /** What leaves the store is never less than left. */
  UP(RoundingMode.CEILING);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  public RoundingMode mode() {
    return mode;
  }
}
