package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Slip;

/** What the books say of the work for a line of an order. */
@ApplicationScoped
class Expenses {
  /** All work for it is accepted, and each coin that was earned with it has left our account. */
  private static final String PAID =
      """
      SELECT o.number, l.line_number
      FROM order_line l
      JOIN customer_order o ON o.id = l.order_id
      JOIN work_order w ON w.order_number = o.number AND w.order_line = l.line_number
      JOIN earned_wage e ON e.work_order_number = w.number
      LEFT JOIN slip_line t ON t.earned_wage_id = e.id
      LEFT JOIN slip s ON s.id = t.slip_id
      LEFT JOIN pay_line p ON p.live_slip = s.number AND p.settled_at IS NOT NULL
      LEFT JOIN actual_breakdown b ON b.order_number = o.number AND b.line_number = l.line_number
      WHERE l.cost_sheet IS NOT NULL AND b.id IS NULL
        AND e.currency = SUBSTRING(l.cost_sheet, 1, 3)
      GROUP BY o.number, l.line_number, l.quantity
      HAVING SUM(e.pieces) >= l.quantity AND COUNT(*) = COUNT(p.id)
      """;

  private static final String MATERIAL =
      """
      SELECT SUM(j.minor) FROM (
        SELECT CONCAT('material.used:', t.number, '.', m.id) AS entry_key
          FROM material_movement m
          JOIN material_lot t ON t.id = m.lot_id
          JOIN work_order w ON w.number = m.work_order
          WHERE w.order_number = ? AND w.order_line = ?
        UNION SELECT CONCAT('material.brought_back:', t.number)
          FROM material_lot t JOIN work_order w ON w.number = t.made_in
          WHERE w.order_number = ? AND w.order_line = ?
      ) used
      JOIN journal_entry e ON e.entry_key = used.entry_key
      JOIN journal_line j ON j.entry_id = e.id
      WHERE j.account = 'MATERIAL_USED'
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** A line of an order. */
  record Line(OrderNumber order, int number) {}

  List<Line> paid() {
    List<?> rows = em.createNativeQuery(PAID).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Line(new OrderNumber((String) row[0]), ((Number) row[1]).intValue()))
        .toList();
  }

  Spent of(Line line, String currency) {
    var earned = earned(line);
    var corrected = earned.stream().filter(EarnedWage::isCorrection).toList();
    return new Spent(
        sum(currency, earned),
        sum(currency, corrected),
        topUp(earned, currency),
        material(line, currency));
  }

  private static Money sum(String currency, List<EarnedWage> earned) {
    return Money.sum(currency, earned.stream().map(EarnedWage::amount).toList());
  }

  private List<EarnedWage> earned(Line line) {
    return em.createQuery(
            """
            select e from EarnedWage e, WorkOrder w
            where w.number = e.workOrder and w.madeFor.order = :order and w.madeFor.line = :line
            """,
            EarnedWage.class)
        .setParameter("order", line.order())
        .setParameter("line", line.number())
        .getResultList();
  }

  /** Each slip's top-up goes to its work by the standard minutes; no coin is lost. */
  private Money topUp(List<EarnedWage> earned, String currency) {
    var sum = Money.zero(currency);
    for (Slip slip : slipsOf(earned))
      if (slip.topUp().isPositive()) sum = sum.plus(partOf(slip, earned));
    return sum;
  }

  private static Money partOf(Slip slip, List<EarnedWage> earned) {
    var lines = slip.lines();
    var minutes = lines.stream().mapToLong(one -> Math.max(0, one.standardMinutes())).toArray();
    var parts = slip.topUp().split(minutes);
    var sum = Money.zero(slip.topUp().currency());
    for (int i = 0; i < parts.size(); i++)
      if (earned.contains(lines.get(i))) sum = sum.plus(parts.get(i));
    return sum;
  }

  private List<Slip> slipsOf(List<EarnedWage> earned) {
    return em.createQuery(
            "select distinct s from Slip s join s.lines l where l in :earned order by s.id",
            Slip.class)
        .setParameter("earned", earned)
        .getResultList();
  }

  private Money material(Line line, String currency) {
    var sum =
        em.createNativeQuery(MATERIAL)
            .setParameter(1, line.order().value())
            .setParameter(2, line.number())
            .setParameter(3, line.order().value())
            .setParameter(4, line.number())
            .getSingleResult();
    return Money.ofMinor(sum == null ? 0 : ((Number) sum).longValue(), currency);
  }
}
