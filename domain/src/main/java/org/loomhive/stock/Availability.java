package org.loomhive.stock;

import java.time.Instant;

/**
 * What there is of one variant.
 *
 * @param free on hand, not allocated and not held by anybody
 * @param heldUntil when the first hold lapses, or null when nothing is held
 */
public record Availability(int onHand, int allocated, int held, int free, Instant heldUntil) {
  private static final int FEW = 3;

  static Availability of(int onHand, int allocated, int held, Instant heldUntil) {
    return new Availability(
        onHand, allocated, held, Math.max(0, onHand - allocated - held), heldUntil);
  }

  public boolean isInStock() {
    return free > 0;
  }

  /** So few that a buyer should know. */
  public boolean isFew() {
    return free > 0 && free <= FEW;
  }

  /** Of one that is left the number is told; of more it is the house's own matter. */
  public boolean isLast() {
    return free == 1;
  }

  /** All that is left is in somebody's basket; it may come back. */
  public boolean isAllHeld() {
    return free == 0 && held > 0;
  }
}
