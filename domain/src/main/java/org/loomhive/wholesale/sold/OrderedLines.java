package org.loomhive.wholesale.sold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.wholesale.company.CompanyRef;

/** What companies ordered of their quotes. */
@ApplicationScoped
public class OrderedLines {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** In the transaction that places the order. */
  public void note(OrderedLine line) {
    em.persist(line);
  }

  public List<OrderedLine> of(OrderNumber order) {
    return em.createQuery(
            "select l from OrderedLine l where l.key.order = :order order by l.key.sku",
            OrderedLine.class)
        .setParameter("order", order)
        .getResultList();
  }

  /** From now on its samples are bought. */
  public void paid(OrderNumber order, Instant now) {
    of(order).forEach(line -> line.paid(now));
  }

  /** Those that a company bought, the newest first. */
  public List<OrderedLine> samples(CompanyRef company) {
    return em.createQuery(
            """
            select l from OrderedLine l
            where l.company = :company and l.sample = true and l.paidAt is not null
            order by l.placedAt desc
            """,
            OrderedLine.class)
        .setParameter("company", company)
        .getResultList();
  }
}
