package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.trouble.Whereabouts;
import org.loomhive.ordering.company.SellToCompany;
import org.loomhive.ordering.discount.UseDiscount;
import org.loomhive.ordering.owed.PaidApart;
import org.loomhive.stock.Holds;

/**
 * Lets orders go that nobody paid, and frees what was held for them. A job calls it now and then.
 */
@ApplicationScoped
public class ExpireUnpaid {
  private static final Logger LOG = Logger.getLogger(ExpireUnpaid.class.getName());
  private static final int AT_ONCE = 200;

  @Inject Orders orders;
  @Inject Holds holds;
  @Inject UseDiscount discounts;
  @Inject PaidApart apart;
  @Inject SellToCompany company;
  @Inject Clock clock;
  @Inject ExpireUnpaid self;

  /** Gives how many were let go. One that cannot be let go now does not hold up the others. */
  public int all() {
    int gone = 0;
    for (OrderNumber number : orders.unpaidSince(clock.instant(), AT_ONCE))
      if (isGone(number)) gone++;
    return gone;
  }

  private boolean isGone(OrderNumber number) {
    try {
      self.expire(number);
      return true;
    } catch (RuntimeException trouble) {
      LOG.log(Level.WARNING, "event=expiry waits cause={0}", Whereabouts.of(trouble));
      return false;
    }
  }

  @Transactional
  public void expire(OrderNumber number) {
    var order = orders.lock(number);
    var now = clock.instant();
    if (order.isPaid() || now.isBefore(order.heldUntil())) return;
    order.expire(now);
    company.giveBack(order);
    holds.release(number.value());
    discounts.giveBack(number);
    apart.giveBack(order);
  }
}
