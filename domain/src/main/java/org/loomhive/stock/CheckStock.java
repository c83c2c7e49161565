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

  /** What there is of a variant, or what its movements come to. */
  public record Counters(long onHand, long allocated, long inspection, long damaged) {
    private static Counters from(Object[] row, int first) {
      return new Counters(
          number(row[first]),
          number(row[first + 1]),
          number(row[first + 2]),
          number(row[first + 3]));
    }

    private static long number(Object value) {
      return ((Number) value).longValue();
    }
  }

  /** A variant whose counters and movements tell two stories. */
  public record Drift(Sku sku, Counters counted, Counters moved) {}

  @Transactional
  public List<Drift> drifts() {
    List<?> rows =
        em.createNativeQuery(
                """
                SELECT i.sku, i.on_hand, i.allocated, i.inspection, i.damaged,
                       COALESCE(SUM(m.on_hand_change), 0) AS hand_moved,
                       COALESCE(SUM(m.allocated_change), 0) AS allocated_moved,
                       COALESCE(SUM(m.inspection_change), 0) AS inspection_moved,
                       COALESCE(SUM(m.damaged_change), 0) AS damaged_moved
                FROM stock_item i LEFT JOIN stock_movement m ON m.sku = i.sku
                GROUP BY i.id, i.sku, i.on_hand, i.allocated, i.inspection, i.damaged
                HAVING hand_moved <> i.on_hand OR allocated_moved <> i.allocated
                    OR inspection_moved <> i.inspection OR damaged_moved <> i.damaged
                """)
            .getResultList();
    return rows.stream().map(row -> drift((Object[]) row)).toList();
  }

  private static Drift drift(Object[] row) {
    return new Drift(new Sku((String) row[0]), Counters.from(row, 1), Counters.from(row, 5));
  }

  /**
   * Sets the counters back to what the movements say, because movements are never changed and
   * counters are. Gives what it found and put right.
   */
  @Transactional
  public List<Drift> repair() {
    var found = drifts();
    for (Drift drift : found) items.lockOrMake(drift.sku()).restore(drift.moved());
    return found;
  }
}
