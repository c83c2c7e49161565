package org.loomhive.stock;

import java.time.Instant;

/**
 * What there is of one variant.
 *
 * @param free on hand, not allocated, not held by anybody and not kept from sale
 * @param heldUntil when the first hold of somebody who pays lapses, or null when there is none
 */
public record Availability(int onHand, int allocated, int held, int free, Instant heldUntil) {
  private static final int FEW = 3;

  static final Availability NONE = new Availability(0, 0, 0, 0, null);

  static Availability of(StockItem item, int held, Instant heldUntil) {
    int free = Math.max(0, item.unallocated() - held - item.safety());
    return new Availability(item.onHand(), item.allocated(), held, free, heldUntil);
  }

  public boolean isInStock() {
    return free > 0;
  }

  /** So few that a buyer should know. */
  public boolean isFew() {
    return free > 0 && free <= FEW;
  }

  /** All that is left is in somebody's basket; it may come back. */
  public boolean isAllHeld() {
    return free == 0 && heldUntil != null;
  }
}
