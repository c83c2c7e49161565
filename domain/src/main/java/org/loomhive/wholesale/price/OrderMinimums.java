package org.loomhive.wholesale.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;

/** The least sums of orders of companies, one in each currency that has one. */
@ApplicationScoped
public class OrderMinimums {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public Optional<Money> in(String currency) {
    return find(currency).map(OrderMinimum::amount);
  }

  /** Goods of a company come to so much at least. */
  public void require(Money goods) {
    in(goods.currency())
        .filter(least -> goods.compareTo(least) < 0)
        .ifPresent(
            least -> {
              var missing = least.minus(goods);
              throw new Refused(WholesaleRefusal.ORDER_TOO_SMALL, least, missing);
            });
  }

  Optional<OrderMinimum> find(String currency) {
    return Optional.ofNullable(em.find(OrderMinimum.class, currency));
  }

  void add(OrderMinimum minimum) {
    em.persist(minimum);
  }

  void remove(OrderMinimum minimum) {
    em.remove(minimum);
  }
}
