package org.loomhive.production.run;

import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.kernel.Sku;
import org.loomhive.production.WorkOrder;

/**
 * Work for one product that nobody was asked to do yet, and what the store misses of it.
 *
 * @param works not offered, and in no run
 */
public record OpenWork(Product product, List<WorkOrder> works, List<Missing> missing) {
  /** So many pieces of a variant less than the target, with what is being made for the store. */
  public record Missing(Sku sku, String label, int pieces) {}

  /** Pieces that are ordered and not begun. */
  public int orderedPieces() {
    return works.stream().mapToInt(WorkOrder::pieces).sum();
  }

  public int missingPieces() {
    return missing.stream().mapToInt(Missing::pieces).sum();
  }
}
