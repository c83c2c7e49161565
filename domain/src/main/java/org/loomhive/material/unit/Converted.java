package org.loomhive.material.unit;

import org.loomhive.kernel.Quantity;

/**
 * An amount in the unit of its lot, and how it got there.
 *
 * @param asked as it was typed
 * @param quantity in the unit of the lot
 * @param exact false when it had to be rounded, the way that was stated
 */
public record Converted(Quantity asked, Quantity quantity, boolean exact) {
  /** The unit that was typed is not that of the lot. */
  public boolean isOtherUnit() {
    return asked.unit() != quantity.unit();
  }
}
