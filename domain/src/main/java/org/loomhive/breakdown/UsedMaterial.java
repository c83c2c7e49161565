package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.WorkOrderNumber;

/** What the journal says of the material that was used for some work. */
@ApplicationScoped
class UsedMaterial {
  private static final String OF_LINE = "w.order_number = ? AND w.order_line = ?";
  private static final String OF_WORK = "w.number = ?";
  private static final String MATERIAL =
      """
      SELECT SUM(j.minor) FROM (
        SELECT CONCAT('material.used:', t.number, '.', m.id) AS entry_key
          FROM material_movement m
          JOIN material_lot t ON t.id = m.lot_id
          JOIN work_order w ON w.number = m.work_order
          WHERE %1$s
        UNION SELECT CONCAT('material.brought_back:', t.number)
          FROM material_lot t JOIN work_order w ON w.number = t.made_in
          WHERE %1$s
      ) used
      JOIN journal_entry e ON e.entry_key = used.entry_key
      JOIN journal_line j ON j.entry_id = e.id
      WHERE j.account = 'MATERIAL_USED'
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  Money by(Expenses.Line line, String currency) {
    return sum(
        em.createNativeQuery(MATERIAL.formatted(OF_LINE))
            .setParameter(1, line.order().value())
            .setParameter(2, line.number())
            .setParameter(3, line.order().value())
            .setParameter(4, line.number()),
        currency);
  }

  Money by(WorkOrderNumber work, String currency) {
    return sum(
        em.createNativeQuery(MATERIAL.formatted(OF_WORK))
            .setParameter(1, work.value())
            .setParameter(2, work.value()),
        currency);
  }

  private static Money sum(Query query, String currency) {
    var sum = query.getSingleResult();
    return Money.ofMinor(sum == null ? 0 : ((Number) sum).longValue(), currency);
  }
}
