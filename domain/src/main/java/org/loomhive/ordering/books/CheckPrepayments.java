package org.loomhive.ordering.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Compares what buyers paid for and did not get yet, once by orders and parcels and once by the
 * journal. Healthy books give nothing.
 */
@ApplicationScoped
public class CheckPrepayments {
  /**
   * What was taken, less what left and what went back; what was earned and goes back counts anew.
   */
  static final String DIFFERING =
      """
      SELECT party FROM (
        SELECT order_number AS party, currency, minor FROM payment WHERE captured_at IS NOT NULL
        UNION ALL SELECT number, currency, covered_minor FROM customer_order
        UNION ALL SELECT number, currency, -tax_minor FROM customer_order
          WHERE tax_collected_at IS NOT NULL
        UNION ALL SELECT number, currency, -minor FROM gift_card_sale WHERE paid_at IS NOT NULL
        UNION ALL SELECT sale_number, currency, minor FROM gift_card WHERE taken_back_at IS NOT NULL
        UNION ALL SELECT order_number, currency, -minor FROM refund WHERE done_at IS NOT NULL
        UNION ALL SELECT order_number, currency, -minor FROM owed_paid
        UNION ALL SELECT r.order_number, t.currency, t.amount_minor
          FROM refund r JOIN refund_tax t ON t.refund_id = r.id
          WHERE r.approved_at IS NOT NULL AND r.failed_at IS NULL
            AND r.reason NOT IN ('RETURNED', 'WITHDRAWN', 'CLAIM', 'GOODWILL')
        UNION ALL SELECT order_number, currency, minor FROM refund
          WHERE approved_at IS NOT NULL AND failed_at IS NULL
            AND reason IN ('RETURNED', 'WITHDRAWN', 'CLAIM', 'GOODWILL')
        UNION ALL SELECT o.number, l.currency, -l.unit_minor * (l.quantity - l.cancelled_pieces)
          FROM order_line l JOIN customer_order o ON o.id = l.order_id
          WHERE l.shipment_id IS NOT NULL
        UNION ALL SELECT o.number, l.currency, -l.unit_minor * c.pieces
          FROM order_line l JOIN customer_order o ON o.id = l.order_id
          JOIN order_shipment s ON s.order_id = o.id
          JOIN order_packing_content c
            ON c.packing_id = s.packing_id AND c.line_number = l.line_number
          WHERE l.shipment_id IS NULL
        UNION ALL SELECT o.number, o.currency, -o.wrap_minor
            - CASE WHEN o.made_delivery_minor = 0 THEN o.delivery_minor ELSE 0 END
          FROM customer_order o JOIN order_shipment s ON s.order_id = o.id
          WHERE s.shipment_number = 1
        UNION ALL SELECT o.number, o.currency,
            CASE WHEN l.made_to_order THEN -o.made_delivery_minor
              ELSE o.made_delivery_minor - o.delivery_minor END
          FROM customer_order o JOIN order_line l ON l.order_id = o.id
          WHERE o.made_delivery_minor > 0 AND l.shipped_pieces > 0
          GROUP BY o.id, o.number, o.currency, o.made_delivery_minor, o.delivery_minor,
            l.made_to_order
        UNION ALL SELECT party, currency, minor FROM journal_line
          WHERE account = 'CUSTOMER_PREPAYMENTS'
      ) both_sides
      GROUP BY party, currency HAVING SUM(minor) <> 0 ORDER BY party
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The orders for which the two differ; in the journal a prepayment stands below zero. */
  @Transactional
  public List<String> differing() {
    return em.createNativeQuery(DIFFERING).getResultStream().map(String::valueOf).toList();
  }
}
