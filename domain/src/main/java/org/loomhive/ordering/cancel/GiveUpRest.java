package org.loomhive.ordering.cancel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.confirmation.LineNames;
import org.loomhive.ordering.refund.MoneyLeft;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.stock.StockKeeping;

/**
 * A part of a line lies in parcels: for the pieces that do not she has her money, and the line ends
 * with those that she has. Nothing of what is packed or sent is touched.
 */
@ApplicationScoped
public class GiveUpRest {
  @Inject Orders orders;
  @Inject StockKeeping stock;
  @Inject MoneyLeft left;
  @Inject Outbox outbox;
  @Inject LineNames names;

  void giveUp(Order order, OrderLine line, int pieces) {
    var number = order.number();
    var back = GoingBack.ofRest(order, line, pieces);
    int free = line.giveUp(pieces);
    if (free > 0) stock.giveBack(line.sku(), free, "cancelled: " + number);
    left.giveUnsent(order, back, Actor.system());
    outbox.add(new LinesCancelled(number.value()));
    var what = pieces + " × " + names.of(order, List.of(line)).get(0);
    outbox.add(BuyerToTell.about(number, "order.cancelled", what));
  }

  /** The shop does not write what belongs to parcels; the house does, once it is told. */
  void on(@Observes LinesCancelled event) {
    close(new OrderNumber(event.orderNumber()));
  }

  /** A line of which all that is wanted is packed or sent is packed or sent. */
  @Transactional
  public void close(OrderNumber number) {
    var order = orders.lock(number);
    order.openLines().stream()
        .filter(line -> line.cancelledPieces() > 0)
        .forEach(line -> close(order, line));
  }

  private static void close(Order order, OrderLine line) {
    order.parcels().stream()
        .filter(one -> one.piecesOf(line) > 0)
        .reduce((first, last) -> last)
        .ifPresent(line::close);
    order.shipments().stream()
        .filter(one -> one.piecesOf(line) > 0)
        .reduce((first, last) -> last)
        .ifPresent(line::close);
  }

  /** Nobody packs or makes anything for it any more, since she does not want it. */
  public static boolean isDone(OrderLine line) {
    return line.isCancelled() || line.cancelledPieces() > 0 && line.unpacked() == 0;
  }
}
