package org.loomhive.ordering.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.OrderLine;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.sold.OrderedLine;
import org.loomhive.wholesale.sold.OrderedLines;
import org.loomhive.wholesale.sold.WholesaleOrders;

/** Which samples companies bought, and which of them ordered many of it afterwards. */
@ApplicationScoped
public class SoldSamples {
  private static final String CONVERSION =
      """
      SELECT COUNT(*), COALESCE(SUM(EXISTS (
        SELECT 1 FROM wholesale_order w
        JOIN customer_order o ON o.number = w.order_number
        JOIN order_line l ON l.order_id = o.id
        WHERE w.company_ref = s.company_ref AND l.sku = s.sku AND l.quantity > 1
          AND l.cancelled_at IS NULL AND o.paid_at IS NOT NULL AND o.placed_at > s.placed_at)), 0)
      FROM wholesale_ordered_line s
      WHERE s.sample AND s.paid_at IS NOT NULL AND EXISTS (
        SELECT 1 FROM customer_order mine JOIN order_line m ON m.order_id = mine.id
        WHERE mine.number = s.order_number AND m.sku = s.sku AND m.cancelled_at IS NULL)
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject OrderedLines ordered;
  @Inject WholesaleOrders sold;

  /**
   * A sample that was bought.
   *
   * @param followed the first line with many that its company ordered and paid for later
   */
  public record SoldSample(OrderedLine sample, Optional<OrderLine> followed) {}

  /** So many of so many. */
  public record Conversion(int samples, int followed) {}

  /** Of one company, the newest first. */
  public List<SoldSample> of(CompanyRef company) {
    var orders = sold.of(company);
    return ordered.samples(company).stream()
        .filter(this::isKept)
        .map(one -> new SoldSample(one, after(one, orders)))
        .toList();
  }

  /** It was not cancelled after it was paid. */
  private boolean isKept(OrderedLine sample) {
    return em.createQuery(
                """
                select count(l) from OrderLine l
                where l.order.number = :order and l.sku = :sku and l.cancelledAt is null
                """,
                Long.class)
            .setParameter("order", sample.order())
            .setParameter("sku", sample.sku())
            .getSingleResult()
        > 0;
  }

  /** Of all companies, in one look. */
  public Conversion conversion() {
    var sums = (Object[]) em.createNativeQuery(CONVERSION).getSingleResult();
    return new Conversion(number(sums[0]), number(sums[1]));
  }

  private static int number(Object sum) {
    return ((Number) sum).intValue();
  }

  private Optional<OrderLine> after(OrderedLine sample, List<OrderNumber> orders) {
    return em.createQuery(
            """
            select l from OrderLine l
            where l.order.number in :orders and l.sku = :sku and l.quantity > 1
              and l.cancelledAt is null and l.order.paidAt is not null
              and l.order.placedAt > :since
            order by l.order.placedAt
            """,
            OrderLine.class)
        .setParameter("orders", orders)
        .setParameter("sku", sample.sku())
        .setParameter("since", sample.placedAt())
        .getResultStream()
        .findFirst();
  }
}
