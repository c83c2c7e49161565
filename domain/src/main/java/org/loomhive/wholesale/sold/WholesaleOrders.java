package org.loomhive.wholesale.sold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.wholesale.company.CompanyRef;

/** Which orders companies placed. */
@ApplicationScoped
public class WholesaleOrders {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** In the transaction that places the order. */
  public WholesaleOrder note(OrderNumber order, CompanyRef company, Instant now) {
    var noted = new WholesaleOrder(order, company, now);
    em.persist(noted);
    return noted;
  }

  /** Those of one company, the oldest first. */
  public List<OrderNumber> of(CompanyRef company) {
    return em.createQuery(
            "select o from WholesaleOrder o where o.company = :company order by o.placedAt",
            WholesaleOrder.class)
        .setParameter("company", company)
        .getResultStream()
        .map(WholesaleOrder::order)
        .toList();
  }

  public Optional<WholesaleOrder> find(OrderNumber order) {
    return Optional.ofNullable(em.find(WholesaleOrder.class, order.value()));
  }

  /** Those of the orders that companies placed, in one look. */
  public Set<OrderNumber> among(Collection<OrderNumber> orders) {
    if (orders.isEmpty()) return Set.of();
    return em.createQuery(
            "select o from WholesaleOrder o where o.order in :orders", WholesaleOrder.class)
        .setParameter("orders", orders.stream().map(OrderNumber::value).toList())
        .getResultStream()
        .map(WholesaleOrder::order)
        .collect(Collectors.toSet());
  }
}
