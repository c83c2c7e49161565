package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.loomhive.kernel.OrderNumber;

/** All breakdowns that were published. */
@ApplicationScoped
public class ActualBreakdowns {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(ActualBreakdown drawn) {
    em.persist(drawn);
  }

  /** The newest edition; empty as long as somebody who made it is not paid. */
  public Optional<ActualBreakdown> find(OrderNumber order, int lineNumber) {
    return em.createQuery(
            """
            select b from ActualBreakdown b where b.order = :order and b.lineNumber = :line
            order by b.edition desc
            """,
            ActualBreakdown.class)
        .setParameter("order", order)
        .setParameter("line", lineNumber)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
