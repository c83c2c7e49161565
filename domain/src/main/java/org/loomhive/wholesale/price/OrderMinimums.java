package org.loomhive.wholesale.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.loomhive.kernel.Money;

/** The least sums of orders of companies, one in each currency that has one. */
@ApplicationScoped
public class OrderMinimums {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public Optional<Money> in(String currency) {
    return find(currency).map(OrderMinimum::amount);
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
