package org.loomhive.ordering.instead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.delivery.ShipBy;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.cancel.FreeLines;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.refund.MoneyLeft;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.stock.Holds;

/**
 * Her payment came late and found less than she ordered: she takes something else for the whole
 * line. The pieces come from the same store as those of any order, at the price of today; what they
 * cost less goes back to her, and never more is asked. Choosing twice is choosing once.
 */
@ApplicationScoped
public class TakeInstead {
  @Inject Orders orders;
  @Inject InsteadOf choices;
  @Inject ShipBy shipBy;
  @Inject Holds holds;
  @Inject FreeLines free;
  @Inject MoneyLeft left;
  @Inject Outbox outbox;
  @Inject ToldProducts told;
  @Inject Clock clock;

  @Transactional
  public void take(OrderNumber number, int lineNumber, Sku wanted) {
    var order = orders.lock(number);
    var gone = order.line(lineNumber);
    if (isTaken(order, lineNumber, wanted)) return;
    if (gone.isCancelled() || !gone.isShort())
      throw new Refused(OrderRefusal.NOTHING_MISSING, gone.productName());
    var other = chosen(order, gone, wanted);
    var fresh = give(order, gone, other);
    gone.cancel(clock.instant(), CancelLines.BY_BUYER);
    free.free(order, List.of(gone));
    var back = GoingBack.ofDifference(order, gone, fresh);
    left.giveUnsent(order, back, Actor.system());
    outbox.add(BuyerToTell.about(number, "order.instead", name(order, other)));
  }

  private static boolean isTaken(Order order, int lineNumber, Sku wanted) {
    return order.lines().stream()
        .anyMatch(
            l -> l.inPlaceOf().filter(n -> n == lineNumber).isPresent() && l.sku().equals(wanted));
  }

  private Variant chosen(Order order, OrderLine gone, Sku wanted) {
    return choices.of(order, gone).stream()
        .filter(one -> one.sku().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new Refused(OrderRefusal.NOT_INSTEAD));
  }

  private String name(Order order, Variant other) {
    var product = other.product();
    return told.names(List.of(product), order.language()).get(product.slug()).text();
  }

  /** All of it or nothing, whatever the page said a moment ago. */
  private OrderLine give(Order order, OrderLine gone, Variant other) {
    holds.await(List.of(gone.sku(), other.sku()));
    var wanted = Map.of(other.sku(), gone.quantity());
    if (!holds.allocate(order.number().value(), wanted).isEmpty())
      throw new Refused(OrderRefusal.NOT_INSTEAD);
    var shown = InsteadOf.shown(order, gone, other);
    var fresh = gone.instead(other, shown, shipBy.from(other, clock.instant()));
    order.takes(fresh);
    return fresh;
  }
}
