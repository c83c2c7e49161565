package org.loomhive.ordering.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.stock.Holds;
import org.loomhive.stock.PiecesCameIn;

/**
 * Pieces that come in belong to whoever paid late and found too few, before anybody else may buy
 * them: the oldest payment first. Doing it again gives nothing twice.
 */
@ApplicationScoped
public class ServeWaiting {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Orders orders;
  @Inject Holds holds;
  @Inject ServeWaiting self;

  void on(@Observes PiecesCameIn event) {
    serve(event.sku());
  }

  /** Also what somebody let go, or held until her time was over. Gives how many pieces. */
  public int all() {
    return self.waitedFor().stream().mapToInt(sku -> self.serve(sku)).sum();
  }

  @Transactional
  public List<Sku> waitedFor() {
    return em.createQuery(
            """
            select distinct l.sku from OrderLine l
            where l.missing.pieces > 0 and l.cancelledAt is null and l.order.paidAt is not null
            """,
            Sku.class)
        .getResultList();
  }

  /**
   * Whoever changes an order holds it and waits for the store. Here the store is held already, so
   * an order that is being changed at this moment is not waited for but looked at a minute later.
   */
  @Transactional
  public int serve(Sku sku) {
    holds.await(List.of(sku));
    return waiting(sku).stream().filter(this::isLocked).mapToInt(one -> give(one, sku)).sum();
  }

  private List<OrderNumber> waiting(Sku sku) {
    return em.createQuery(
            """
            select o.number, o.paidAt, l.id from OrderLine l join l.order o
            where l.sku = :sku and l.missing.pieces > 0 and l.cancelledAt is null
              and o.paidAt is not null
            order by o.paidAt, l.id
            """,
            Object[].class)
        .setParameter("sku", sku)
        .getResultStream()
        .map(row -> (OrderNumber) row[0])
        .distinct()
        .toList();
  }

  private boolean isLocked(OrderNumber number) {
    var sql = "SELECT id FROM customer_order WHERE number = ? FOR UPDATE SKIP LOCKED";
    return !em.createNativeQuery(sql).setParameter(1, number.value()).getResultList().isEmpty();
  }

  private int give(OrderNumber number, Sku sku) {
    int given = 0;
    for (OrderLine line : orders.lock(number).openLines())
      if (line.sku().equals(sku) && line.isShort()) given += give(number, line);
    return given;
  }

  private int give(OrderNumber number, OrderLine line) {
    int wanted = line.shortQuantity();
    var missing = holds.allocate(number.value(), Map.of(line.sku(), wanted));
    int left = missing.getOrDefault(line.sku(), 0);
    line.shortBy(left);
    return wanted - left;
  }
}
