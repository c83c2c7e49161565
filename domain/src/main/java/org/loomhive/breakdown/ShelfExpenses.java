package org.loomhive.breakdown;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.wage.EarnedWage;

/** What the books say of the work for pieces that lay on a shelf before they were sold. */
@ApplicationScoped
class ShelfExpenses {
  private static final String LEFT =
      """
      SELECT DISTINCT o.number, l.line_number
      FROM order_shipment s
      JOIN customer_order o ON o.id = s.order_id
      JOIN order_line l ON l.order_id = o.id
      LEFT JOIN actual_breakdown b ON b.order_number = o.number AND b.line_number = l.line_number
      WHERE s.shipped_at >= ? AND b.id IS NULL AND l.cost_sheet IS NOT NULL
        AND l.made_to_order = FALSE AND l.shipped_pieces = l.quantity - l.cancelled_pieces
        AND EXISTS (SELECT 1 FROM earned_wage e WHERE e.sku = l.sku)
      """;

  private static final String CORRECTED =
      """
      SELECT DISTINCT o.number, l.line_number
      FROM earned_wage e
      JOIN order_line l ON l.sku = e.sku AND l.made_to_order = FALSE
      JOIN customer_order o ON o.id = l.order_id
      JOIN (SELECT order_number, line_number, MAX(published_at) AS published_at
        FROM actual_breakdown GROUP BY order_number, line_number) b
        ON b.order_number = o.number AND b.line_number = l.line_number
      WHERE e.correction > 0 AND e.earned_at >= ? AND e.earned_at > b.published_at
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject ShelfTrace trace;
  @Inject Payslips payslips;
  @Inject UsedMaterial used;

  /** Lines that left whole since, and those with a wage that was corrected since. */
  List<Expenses.Line> ready(Instant since) {
    return Stream.of(LEFT, CORRECTED)
        .map(sql -> em.createNativeQuery(sql).setParameter(1, Timestamp.from(since)))
        .flatMap(query -> Expenses.lines(query).stream())
        .distinct()
        .toList();
  }

  /** Empty as long as somebody is not paid, or when nobody knows who made a piece. */
  Optional<Spent> of(Expenses.Line line, int pieces, String currency) {
    var left = trace.of(line);
    if (left.stream().mapToInt(Shelf.Some::pieces).sum() != pieces) return Optional.empty();
    var parts = new ArrayList<Part>();
    for (var some : left) {
      var part = part(some);
      if (part.isEmpty() || !part.get().isPaid(currency)) return Optional.empty();
      parts.add(part.get());
    }
    return Optional.of(
        new Spent(
            Money.sum(currency, parts.stream().map(Part::pay).toList()),
            Money.sum(currency, parts.stream().map(Part::corrections).toList()),
            Money.sum(currency, parts.stream().map(part -> part.topUp(currency)).toList()),
            Money.sum(currency, parts.stream().map(part -> part.material(currency)).toList())));
  }

  private Optional<Part> part(Shelf.Some some) {
    var earned = earned(some.receipt());
    return earned.isEmpty() ? Optional.empty() : Optional.of(new Part(some, earned));
  }

  /** None when it is no receipt: opening stock, what came back, what a count found. */
  private List<EarnedWage> earned(String receipt) {
    try {
      return em.createQuery(
              "select e from EarnedWage e where e.receipt = :receipt order by e.id",
              EarnedWage.class)
          .setParameter("receipt", new ReceiptNumber(receipt))
          .getResultList();
    } catch (NotFound noReceipt) {
      return List.of();
    }
  }

  /** Some pieces of a receipt, and all that was earned with the receipt. */
  private final class Part {
    private final Shelf.Some some;
    private final List<EarnedWage> earned;
    private final int all;

    Part(Shelf.Some some, List<EarnedWage> earned) {
      this.some = some;
      this.earned = earned;
      this.all = earned.stream().mapToInt(EarnedWage::pieces).sum();
    }

    boolean isPaid(String currency) {
      return all >= some.first() + some.pieces()
          && earned.stream().allMatch(row -> row.amount().currency().equals(currency))
          && payslips.haveSettled(earned);
    }

    Money pay() {
      return ofMine(earned.stream().map(EarnedWage::amount).toList());
    }

    Money corrections() {
      return ofMine(
          earned.stream().filter(EarnedWage::isCorrection).map(EarnedWage::amount).toList());
    }

    Money topUp(String currency) {
      return some.of(payslips.topUp(earned, currency), all);
    }

    private Money ofMine(List<Money> whole) {
      return some.of(Money.sum(earned.get(0).amount().currency(), whole), all);
    }

    /** Material stands with the work, of which this receipt is perhaps one of several. */
    Money material(String currency) {
      var work = earned.get(0).workOrder();
      int before = 0;
      int ofWork = 0;
      for (var receipt : pieces(work).entrySet()) {
        if (receipt.getKey().value().compareTo(some.receipt()) < 0) before += receipt.getValue();
        ofWork += receipt.getValue();
      }
      var mine = new Shelf.Some(some.receipt(), before + some.first(), some.pieces());
      return mine.of(used.by(work, currency), ofWork);
    }

    private Map<ReceiptNumber, Integer> pieces(WorkOrderNumber work) {
      return em.createQuery(
              "select e from EarnedWage e where e.workOrder = :work", EarnedWage.class)
          .setParameter("work", work)
          .getResultStream()
          .collect(groupingBy(EarnedWage::receipt, summingInt(EarnedWage::pieces)));
    }
  }
}
