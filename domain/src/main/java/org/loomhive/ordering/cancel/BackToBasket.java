package org.loomhive.ordering.cancel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.business.OrderBusinesses;
import org.loomhive.ordering.discount.UseDiscount;

/**
 * Nobody has paid, and the buyer wants something else or comes too late: her order is let go, and
 * what was in it lies in her basket again, with her wishes, her code, her gift card and the
 * business that she buys for.
 */
@ApplicationScoped
public class BackToBasket {
  @Inject Orders orders;
  @Inject CancelLines cancel;
  @Inject UseDiscount discounts;
  @Inject OrderBusinesses businesses;
  @Inject Baskets baskets;
  @Inject FillBasket fill;

  /** What is not offered any more, or bought by others, stays out. Doing it twice is once. */
  @Transactional
  public void bring(OrderNumber number, BasketToken token) {
    var order = orders.lock(number);
    if (order.isPaid()) throw new Refused(OrderRefusal.ALREADY_PAID, number);
    if (order.isCancelled()) return;
    if (!order.isExpired()) cancel.byBuyer(number);
    order.lines().forEach(line -> put(token, line));
    wish(order, token);
  }

  private void put(BasketToken token, OrderLine line) {
    if (fill.whyNotMore(token, line.sku(), line.quantity()).isEmpty())
      fill.add(token, line.sku(), line.quantity());
  }

  private void wish(Order order, BasketToken token) {
    var basket = baskets.get(token);
    var wishes = order.beside().wishes();
    basket.wish(wishes.travelling(wishes.isAsReady()));
    discounts.codeOf(order.number()).ifPresent(basket::useDiscount);
    if (basket.currency().equals(order.total().currency()))
      order.beside().card().card().ifPresent(basket::useGiftCard);
    businesses.of(order.number()).ifPresent(sold -> basket.buyFor(sold.buyer().copy()));
  }
}
