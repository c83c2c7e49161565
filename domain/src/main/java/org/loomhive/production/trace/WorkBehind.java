package org.loomhive.production.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ordering.OrderLine;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/**
 * The work that sold pieces come from, as far as the books know it. Pieces on a shelf cannot be
 * told apart: each work that filled it may have made them.
 */
@ApplicationScoped
public class WorkBehind {
  private static final String FILLED =
      """
      SELECT DISTINCT w.number FROM stock_movement m JOIN work_receipt r ON r.number = m.reason
      JOIN work_order w ON w.id = r.work_order_id WHERE m.sku = ?1 ORDER BY w.number
      """;

  /** Pieces that came without work, or that were there when somebody counted. */
  private static final String UNKNOWN =
      """
      SELECT 1 FROM stock_movement m LEFT JOIN work_receipt r ON r.number = m.reason
      WHERE m.sku = ?1 GROUP BY m.sku
      HAVING SUM(CASE WHEN m.kind IN ('RECEIVED', 'RECEIVED_ALLOCATED') AND r.id IS NULL
          THEN m.on_hand_change ELSE 0 END) > 0
        OR SUM(CASE WHEN m.kind = 'COUNTED' THEN m.on_hand_change ELSE 0 END) > 0
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WorkOrders works;

  /** Pieces of one line of an order. */
  public record Sold(OrderNumber order, int line, Sku sku, int pieces) {
    public static Sold of(OrderLine line) {
      return new Sold(line.orderNumber(), line.lineNumber(), line.sku(), line.wanted());
    }
  }

  /** All work that they can come from; empty where they may come from elsewhere. */
  public Optional<List<WorkOrderNumber>> of(Sold sold) {
    var own =
        works.forOrder(sold.order()).stream()
            .filter(work -> work.orderLine().equals(Optional.of(sold.line())))
            .filter(work -> work.count().accepted() > 0)
            .toList();
    boolean isMadeForIt =
        own.stream().mapToInt(work -> work.count().accepted()).sum() >= sold.pieces();
    if (isMadeForIt) return Optional.of(own.stream().map(WorkOrder::number).toList());
    return about(UNKNOWN, sold.sku()).getResultList().isEmpty()
        ? Optional.of(filled(sold.sku()))
        : Optional.empty();
  }

  private List<WorkOrderNumber> filled(Sku sku) {
    List<?> numbers = about(FILLED, sku).getResultList();
    return numbers.stream().map(number -> new WorkOrderNumber((String) number)).toList();
  }

  private Query about(String sql, Sku sku) {
    return em.createNativeQuery(sql).setParameter(1, sku.value());
  }
}
