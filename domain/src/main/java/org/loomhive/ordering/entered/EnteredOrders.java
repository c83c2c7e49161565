package org.loomhive.ordering.entered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Order;

/** Which orders the office wrote down. */
@ApplicationScoped
public class EnteredOrders {
  private static final String UNPAID =
      "select o, e from Order o, EnteredOrder e where o.number = e.order"
          + " and o.paidAt is null and o.expiredAt is null";
  private static final String HERS = " and e.enteredBy = :who";
  private static final String OLDEST_FIRST = " order by o.heldUntil, o.id";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** One that nobody has paid yet, and how it came to be. */
  public record Waiting(Order order, EnteredOrder entered) {}

  void add(EnteredOrder entered) {
    em.persist(entered);
  }

  public Optional<EnteredOrder> find(OrderNumber order) {
    return em.createQuery("select e from EnteredOrder e where e.order = :order", EnteredOrder.class)
        .setParameter("order", order)
        .getResultStream()
        .findFirst();
  }

  /** Those of the orders that the office wrote down, in one look. */
  public Set<OrderNumber> among(Collection<OrderNumber> orders) {
    if (orders.isEmpty()) return Set.of();
    return em.createQuery(
            "select e from EnteredOrder e where e.order in :orders", EnteredOrder.class)
        .setParameter("orders", orders)
        .getResultStream()
        .map(EnteredOrder::order)
        .collect(Collectors.toSet());
  }

  /**
   * Those that wait for their payment; what lapses first comes first. Whoever does not see all
   * cooperatives sees what she wrote down herself.
   */
  public List<Waiting> waiting(Actor actor, int most) {
    return unpaid(actor)
        .setMaxResults(most)
        .getResultStream()
        .map(pair -> new Waiting((Order) pair[0], (EnteredOrder) pair[1]))
        .filter(one -> !one.order().isCancelled())
        .toList();
  }

  private TypedQuery<Object[]> unpaid(Actor actor) {
    if (actor.isNetworkWide()) return em.createQuery(UNPAID + OLDEST_FIRST, Object[].class);
    return em.createQuery(UNPAID + HERS + OLDEST_FIRST, Object[].class)
        .setParameter("who", actor.ref());
  }
}
