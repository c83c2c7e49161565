package org.loomhive.ordering.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.BuyerRef;
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
    var now = clock.instant();
    int stay = 0;
    for (Order order : orders.of(buyer, 0, Integer.MAX_VALUE)) {
      var asked = new ForgottenOrder(order.number(), now);
      em.persist(asked);
      if (!asked.forget(orders.lock(order.number()), now)) stay++;
    }
    return stay;
  }

  /** A nightly job. Gives how many orders name nobody any more. */
  @Transactional
  public int all() {
    var now = clock.instant();
    int done = 0;
    for (ForgottenOrder asked : due()) if (asked.forget(orders.lock(asked.order()), now)) done++;
    return done;
  }

  private List<ForgottenOrder> due() {
    return em.createQuery(
            "select f from ForgottenOrder f where f.addressGoneAt is null order by f.id",
            ForgottenOrder.class)
        .getResultList();
  }
}
