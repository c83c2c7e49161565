package org.loomhive.ordering.cancel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.stock.Holds;
import org.loomhive.stock.StockKeeping;

/** Sets free what was kept for lines: pieces of a paid order, the holds of one that is not paid. */
@ApplicationScoped
public class FreeLines {
  @Inject StockKeeping stock;
  @Inject Holds holds;

  public void free(Order order, Collection<OrderLine> lines) {
    var number = order.number().value();
    if (!order.isPaid() || order.isCancelled()) holds.release(number);
    if (!order.isPaid()) return;
    for (OrderLine line : lines)
      if (line.allocatedPieces() > 0)
        stock.giveBack(line.sku(), line.allocatedPieces(), "cancelled: " + number);
  }
}
