package org.loomhive.ordering.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;

/**
 * Takes the person out of orders whose buyer wishes to be forgotten: at once what nobody needs, the
 * rest when its time is over. Sums, pieces and the country stay.
 */
@ApplicationScoped
public class ForgetBuyers {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Orders orders;
  @Inject Clock clock;

  /** Gives how many of her orders still name her. */
  @Transactional
  public int ask(BuyerRef buyer) {
    int stay = 0;
    for (Order order : orders.of(buyer, 0, Integer.MAX_VALUE)) {
      var locked = orders.lock(order.number());
      locked.askForgotten(clock.instant());
      if (!forget(locked, clock.instant())) stay++;
    }
    return stay;
  }

  /** A nightly job. Gives how many orders name nobody any more. */
  @Transactional
  public int all() {
    int done = 0;
    for (OrderNumber number : due()) if (forget(orders.lock(number), clock.instant())) done++;
    return done;
  }

  private static boolean forget(Order order, Instant now) {
    if (!KeptForBooks.isEmailNeeded(order, now)) order.forgetEmail(now);
    if (!KeptForBooks.isAddressNeeded(order, now)) order.forgetAddress(now);
    return order.namesNobody();
  }

  private List<OrderNumber> due() {
    return em.createQuery(
            "select o.number from Order o where o.forgetAskedAt is not null"
                + " and o.addressGoneAt is null order by o.id",
            OrderNumber.class)
        .getResultList();
  }
}
