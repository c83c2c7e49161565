package org.loomhive.production.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.ordering.desk.KeptInMonth;
import org.loomhive.ordering.desk.KeptShipDays;

/**
 * How much work was finished by its day. It is counted for a cooperative as a whole; who made it is
 * not asked, so it can rank nobody.
 */
@ApplicationScoped
public class KeptDueDays {
  private static final String BY_MONTH =
      """
      SELECT DATE_FORMAT(due_on, '%Y-%m'), COUNT(*),
        SUM(CASE WHEN COALESCE(finished_at, received_at, inspected_at)
          < TIMESTAMPADD(MINUTE, ?1, TIMESTAMPADD(DAY, 1, due_on)) THEN 1 ELSE 0 END)
      FROM work_order
      WHERE cooperative_ref = ?2 AND due_on >= ?3 AND withdrawn_at IS NULL
        AND (due_on < ?4 OR COALESCE(finished_at, received_at, inspected_at) IS NOT NULL)
      GROUP BY DATE_FORMAT(due_on, '%Y-%m') ORDER BY 1
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * Months from one on until today, the oldest first; those without work are left out.
   *
   * @param zone of the cooperative, in which a day ends
   */
  @SuppressWarnings("unchecked")
  public List<KeptInMonth> of(CooperativeRef ref, YearMonth from, LocalDate today, ZoneId zone) {
    List<Object[]> rows =
        em.createNativeQuery(BY_MONTH)
            .setParameter(1, KeptShipDays.minutesToUtc(today, zone))
            .setParameter(2, ref.value())
            .setParameter(3, Date.valueOf(from.atDay(1)))
            .setParameter(4, Date.valueOf(today))
            .getResultList();
    return rows.stream().map(KeptShipDays::month).toList();
  }
}
