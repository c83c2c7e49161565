package org.loomhive.material.count;

import java.util.List;
import org.loomhive.kernel.Quantity;

/**
 * One material of a store against its reorder point.
 *
 * @param free of ours, in the store and not set aside
 * @param coming ordered and not received, and sent by other stores
 * @param comingOtherwise ordered in units of which nobody said yet what they are
 */
public record ReorderRow(
    ReorderPoint point, Quantity free, Quantity coming, List<Quantity> comingOtherwise) {
  public boolean isBelow() {
    return free.plus(coming).compareTo(point.least()) < 0;
  }

  /** What to order: what is missing, and at least a usual order; nothing when there is enough. */
  public Quantity suggestion() {
    if (!isBelow()) return Quantity.zero(free.unit());
    var missing = point.least().minus(free.plus(coming));
    return missing.compareTo(point.lotSize()) > 0 ? missing : point.lotSize();
  }
}
