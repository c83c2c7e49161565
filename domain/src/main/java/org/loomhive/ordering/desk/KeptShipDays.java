package org.loomhive.ordering.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;

/**
 * How many paid orders left by the day that the buyer was promised. An order counts for a
 * cooperative when all of its own lines have left; what others send does not matter.
 */
@ApplicationScoped
public class KeptShipDays {
  private static final String BY_MONTH =
      """
      SELECT DATE_FORMAT(due_on, '%Y-%m'), COUNT(*), SUM(1 - is_late)
      FROM (
        SELECT l.order_id, MAX(l.ship_by) AS due_on,
          MAX(CASE WHEN s.shipped_at IS NULL THEN 1 ELSE 0 END) AS is_here,
          MAX(CASE WHEN s.shipped_at < TIMESTAMPADD(MINUTE, ?1, TIMESTAMPADD(DAY, 1, l.ship_by))
            THEN 0 ELSE 1 END) AS is_late
        FROM order_line l JOIN customer_order o ON o.id = l.order_id
        LEFT JOIN order_shipment s ON s.id = l.shipment_id
        WHERE l.cooperative_ref = ?2 AND l.ship_by >= ?3 AND o.paid_at IS NOT NULL
          AND l.cancelled_at IS NULL
        GROUP BY l.order_id) promise
      WHERE due_on < ?4 OR is_here = 0
      GROUP BY DATE_FORMAT(due_on, '%Y-%m') ORDER BY 1
      """;

  private static final int SECONDS = 60;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * Months from one on until today, the oldest first; those without a promise are left out.
   *
   * @param zone of the cooperative, in which a day ends
   */
  @SuppressWarnings("unchecked")
  public List<KeptInMonth> of(CooperativeRef ref, YearMonth from, LocalDate today, ZoneId zone) {
    List<Object[]> rows =
        em.createNativeQuery(BY_MONTH)
            .setParameter(1, minutesToUtc(today, zone))
            .setParameter(2, ref.value())
            .setParameter(3, Date.valueOf(from.atDay(1)))
            .setParameter(4, Date.valueOf(today))
            .getResultList();
    return rows.stream().map(KeptShipDays::month).toList();
  }

  /** What the day of a zone is behind that of the database, which counts in UTC. */
  public static int minutesToUtc(LocalDate day, ZoneId zone) {
    return -day.atStartOfDay(zone).getOffset().getTotalSeconds() / SECONDS;
  }

  /** A row of month, due and kept. */
  public static KeptInMonth month(Object[] row) {
    var due = ((Number) row[1]).longValue();
    var kept = ((Number) row[2]).longValue();
    return new KeptInMonth(YearMonth.parse((String) row[0]), due, kept);
  }
}
