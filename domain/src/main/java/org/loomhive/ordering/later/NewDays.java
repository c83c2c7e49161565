package org.loomhive.ordering.later;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;

/** All new days. They are added to and never taken away. */
@ApplicationScoped
public class NewDays {
  private static final int AT_ONCE = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(NewDay day) {
    em.persist(day);
  }

  /** Of one order, the newest last. */
  List<NewDay> of(OrderNumber order) {
    return em.createQuery(
            "select d from NewDay d where d.order = :order order by d.notice, d.lineNumber",
            NewDay.class)
        .setParameter("order", order)
        .getResultList();
  }

  /** Of each line of an order, also of those that leave as promised, as all do that is not paid. */
  public List<LineDays> of(Order order) {
    List<NewDay> all = order.isPaid() ? of(order.number()) : List.of();
    return order.lines().stream().map(line -> new LineDays(line, of(line, all))).toList();
  }

  /** What counts now of all lines of some orders that leave later, in one look. */
  public List<NewDay> newest(Collection<OrderNumber> orders) {
    if (orders.isEmpty()) return List.of();
    return em.createQuery(
            """
            select d from NewDay d where d.order in :orders
              and not exists (select n from NewDay n where n.order = d.order
                and n.lineNumber = d.lineNumber and n.notice > d.notice)
            """,
            NewDay.class)
        .setParameter("orders", orders)
        .getResultList();
  }

  public LineDays of(OrderLine line) {
    return new LineDays(line, of(line, of(line.orderNumber())));
  }

  private static List<NewDay> of(OrderLine line, List<NewDay> all) {
    return all.stream().filter(day -> day.lineNumber() == line.lineNumber()).toList();
  }

  /** Orders in which she was asked before that moment, and neither answered nor was reminded. */
  List<OrderNumber> unanswered(Instant before) {
    return em.createQuery(
            """
            select distinct d.order from NewDay d
            where d.asks = true and d.answeredAt is null and d.remindedAt is null
              and d.saidAt < :before
              and not exists (select n from NewDay n where n.order = d.order
                and n.lineNumber = d.lineNumber and n.notice > d.notice)
              and exists (select l from OrderLine l where l.order.number = d.order
                and l.lineNumber = d.lineNumber and l.cancelledAt is null and l.shipment is null)
            """,
            OrderNumber.class)
        .setParameter("before", before)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }
}
