package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.wage.EarnedWage;

/** What the books say of the work for a line of an order. */
@ApplicationScoped
class Expenses {
  /**
   * All work for it is accepted, and each coin that was earned with it has left our account, one of
   * them since; and nothing is published yet, or before a wage was corrected.
   */
  private static final String PAID =
      """
      SELECT o.number, l.line_number
      FROM (
        SELECT DISTINCT tw.order_number, tw.order_line
        FROM pay_line tp
        JOIN slip ts ON ts.number = tp.live_slip
        JOIN slip_line tt ON tt.slip_id = ts.id
        JOIN earned_wage te ON te.id = tt.earned_wage_id
        JOIN work_order tw ON tw.number = te.work_order_number
        WHERE tp.settled_at >= ? AND tw.order_number IS NOT NULL
      ) touched
      JOIN customer_order o ON o.number = touched.order_number
      JOIN order_line l ON l.order_id = o.id AND l.line_number = touched.order_line
      JOIN work_order w ON w.order_number = o.number AND w.order_line = l.line_number
      JOIN earned_wage e ON e.work_order_number = w.number
      LEFT JOIN slip_line t ON t.earned_wage_id = e.id
      LEFT JOIN slip s ON s.id = t.slip_id
      LEFT JOIN pay_line p ON p.live_slip = s.number AND p.settled_at IS NOT NULL
      LEFT JOIN (SELECT order_number, line_number, MAX(published_at) AS published_at
        FROM actual_breakdown GROUP BY order_number, line_number) b
        ON b.order_number = o.number AND b.line_number = l.line_number
      WHERE l.cost_sheet IS NOT NULL AND e.currency = SUBSTRING(l.cost_sheet, 1, 3)
      GROUP BY o.number, l.line_number, l.quantity, b.published_at
      HAVING SUM(e.pieces) >= l.quantity AND COUNT(*) = COUNT(p.id)
        AND (b.published_at IS NULL OR MAX(e.earned_at) > b.published_at)
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Payslips payslips;
  @Inject UsedMaterial used;

  /** A line of an order. */
  record Line(OrderNumber order, int number) {}

  /** Lines whose pieces were made for them. */
  List<Line> paid(Instant since) {
    return lines(em.createNativeQuery(PAID).setParameter(1, Timestamp.from(since)));
  }

  static List<Line> lines(Query query) {
    List<?> rows = query.getResultList();
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
        payslips.topUp(earned, currency),
        used.by(line, currency));
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
}
