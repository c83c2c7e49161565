package org.loomhive.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.Sku;

/** Compares every counter with the sum of its movements. A healthy store gives nothing. */
@ApplicationScoped
public class CheckStock {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject StockItems items;

  /** A variant whose counters and movements tell two stories. */
  public record Drift(Sku sku, int onHand, long onHandMoved, int allocated, long allocatedMoved) {}

  @Transactional
  public List<Drift> drifts() {
    List<?> rows =
        em.createNativeQuery(
                """
                SELECT i.sku, i.on_hand, COALESCE(SUM(m.on_hand_change), 0) AS hand_moved,
                       i.allocated, COALESCE(SUM(m.allocated_change), 0) AS allocated_moved
                FROM stock_item i LEFT JOIN stock_movement m ON m.sku = i.sku
                GROUP BY i.id, i.sku, i.on_hand, i.allocated
                HAVING hand_moved <> i.on_hand OR allocated_moved <> i.allocated
                """)
            .getResultList();
    return rows.stream().map(row -> drift((Object[]) row)).toList();
  }

  private static Drift drift(Object[] row) {
    return new Drift(
        new Sku((String) row[0]),
        ((Number) row[1]).intValue(),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).intValue(),
        ((Number) row[4]).longValue());
  }

  /**
   * Sets the counters back to what the movements say, because movements are never changed and
   * counters are. Gives what it found and put right.
   */
  @Transactional
  public List<Drift> repair() {
    var found = drifts();
    for (Drift drift : found)
      items
          .lockOrMake(drift.sku())
          .restore(Math.toIntExact(drift.onHandMoved()), Math.toIntExact(drift.allocatedMoved()));
    return found;
  }
}
