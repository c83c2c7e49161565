package org.loomhive.material.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;

/**
 * Once a day the balances of makers are added up for their week; the last day of a week stays. So a
 * chart of half a year reads half a year of sums and no movement. Nobody in it is looked at alone.
 */
@ApplicationScoped
public class HoldingHistory {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Gives how many rows were written. */
  @Transactional
  public int noteToday() {
    int rows = 0;
    for (Cooperative one : cooperatives.all())
      rows += note(one.ref(), monday(one.businessDay(clock.instant())));
    return rows;
  }

  private int note(CooperativeRef cooperative, LocalDate week) {
    em.createNativeQuery("DELETE FROM holding_week WHERE cooperative_ref = ?1 AND week_begun = ?2")
        .setParameter(1, cooperative.value())
        .setParameter(2, week)
        .executeUpdate();
    return em.createNativeQuery(
            """
            INSERT INTO holding_week (cooperative_ref, week_begun, material_id, amount, makers)
            SELECT b.cooperative_ref, ?2, l.material_id, SUM(b.amount),
              COUNT(DISTINCT b.member_ref)
            FROM material_balance b JOIN material_lot l ON l.id = b.lot_id
            WHERE b.cooperative_ref = ?1 AND b.place = 'MEMBER'
            GROUP BY b.cooperative_ref, l.material_id
            """)
        .setParameter(1, cooperative.value())
        .setParameter(2, week)
        .executeUpdate();
  }

  /** The weeks since a day, by material and then by week. */
  @SuppressWarnings("unchecked")
  public List<HeldInWeek> since(LocalDate day, CooperativeRef cooperative) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                SELECT DATE_FORMAT(h.week_begun, '%Y-%m-%d'), k.name, h.amount, k.unit, h.makers
                FROM holding_week h JOIN material k ON k.id = h.material_id
                WHERE h.cooperative_ref = ?1 AND h.week_begun >= ?2
                ORDER BY k.name, k.id, h.week_begun
                """)
            .setParameter(1, cooperative.value())
            .setParameter(2, monday(day))
            .getResultList();
    return rows.stream().map(HoldingHistory::held).toList();
  }

  private static HeldInWeek held(Object[] row) {
    return new HeldInWeek(
        LocalDate.parse((String) row[0]),
        (String) row[1],
        Quantity.of((BigDecimal) row[2], Unit.valueOf((String) row[3])),
        ((Number) row[4]).intValue());
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
