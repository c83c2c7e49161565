package org.loomhive.ordering.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.loomhive.kernel.Money;

/**
 * What was collected for tax offices by month, scheme, place and rate: read from the journal, so
 * that it adds up to what is booked as owed to them. The bases are those of the orders and refunds
 * that the entries are about.
 */
@ApplicationScoped
public class TaxReport {
  /** A refund that failed takes its entry back and owes its tax again. */
  private static final String BOOKED =
      """
      SELECT DATE_FORMAT(e.business_date, '%Y-%m') AS booked_in, l.party, l.currency, e.event,
        SUM(-l.minor)
      FROM journal_entry e JOIN journal_line l ON l.entry_id = e.id
      WHERE l.account = 'TAX_PAYABLE' AND e.business_date BETWEEN ? AND ?
      GROUP BY booked_in, l.party, l.currency, e.event
      """;

  private static final String BASES =
      """
      SELECT DATE_FORMAT(e.business_date, '%Y-%m') AS booked_in, t.payee, t.currency, 'base',
        SUM(t.base_minor)
      FROM journal_entry e
      JOIN customer_order o ON o.number = SUBSTRING(e.entry_key, 15)
      JOIN order_tax t ON t.order_id = o.id
      WHERE e.event = 'tax.collected' AND t.at_the_door = FALSE
        AND e.business_date BETWEEN ? AND ?
      GROUP BY booked_in, t.payee, t.currency
      """;

  private static final String BASES_BACK =
      """
      SELECT DATE_FORMAT(e.business_date, '%Y-%m') AS booked_in, t.payee, t.currency, 'base',
        SUM(CASE WHEN e.event = 'refund.granted' THEN -t.base_minor ELSE t.base_minor END)
      FROM journal_entry e
      JOIN refund r ON r.ref = SUBSTRING(e.entry_key, LENGTH(e.event) + 2)
      JOIN refund_tax t ON t.refund_id = r.id
      WHERE e.event IN ('refund.granted', 'refund.granted.reversed')
        AND e.business_date BETWEEN ? AND ?
      GROUP BY booked_in, t.payee, t.currency
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public List<OwedTax> between(LocalDate from, LocalDate to) {
    var rows = new TreeMap<String, OwedTax>();
    for (String query : List.of(BOOKED, BASES, BASES_BACK)) {
      List<?> found =
          em.createNativeQuery(query).setParameter(1, from).setParameter(2, to).getResultList();
      for (Object one : found) add(rows, (Object[]) one);
    }
    return List.copyOf(rows.values());
  }

  private static void add(TreeMap<String, OwedTax> rows, Object[] cells) {
    var month = YearMonth.parse((String) cells[0]);
    var payee = (String) cells[1];
    var currency = (String) cells[2];
    var amount = Money.ofMinor(((Number) cells[4]).longValue(), currency);
    var zero = Money.zero(currency);
    var part =
        switch ((String) cells[3]) {
          case "base" -> new OwedTax(month, payee, amount, zero, zero, zero);
          case "tax.collected" -> new OwedTax(month, payee, zero, amount, zero, zero);
          case "tax.paid_over" -> new OwedTax(month, payee, zero, zero, zero, amount.negated());
          default -> new OwedTax(month, payee, zero, zero, amount.negated(), zero);
        };
    rows.merge(month + payee + currency, part, OwedTax::plus);
  }
}
