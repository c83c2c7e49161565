package org.loomhive.ordering.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.kernel.Money;

/**
 * Sales by month, country and currency for the tax office: read from the journal, so that they add
 * up to what is booked as sales, with the country of the order that a parcel belonged to.
 */
@ApplicationScoped
public class SalesReport {
  private static final String SOLD =
      """
      SELECT DATE_FORMAT(e.business_date, '%Y-%m') AS sold_in, o.country, l.currency,
        COUNT(DISTINCT e.id),
        SUM(CASE WHEN l.account = 'SALES' THEN -l.minor ELSE 0 END),
        SUM(CASE WHEN l.account = 'DELIVERY_INCOME' THEN -l.minor ELSE 0 END)
      FROM journal_entry e
      JOIN journal_line l ON l.entry_id = e.id AND l.account IN ('SALES', 'DELIVERY_INCOME')
      JOIN journal_line b ON b.entry_id = e.id AND b.account = 'CUSTOMER_PREPAYMENTS'
      JOIN customer_order o ON o.number = b.party
      WHERE e.business_date BETWEEN ? AND ?
      GROUP BY sold_in, o.country, l.currency
      ORDER BY sold_in, o.country, l.currency
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public List<SoldTo> between(LocalDate from, LocalDate to) {
    List<?> rows =
        em.createNativeQuery(SOLD).setParameter(1, from).setParameter(2, to).getResultList();
    return rows.stream().map(row -> sold((Object[]) row)).toList();
  }

  private static SoldTo sold(Object[] cells) {
    var currency = (String) cells[2];
    return new SoldTo(
        YearMonth.parse((String) cells[0]),
        (String) cells[1],
        number(cells[3]),
        Money.ofMinor(number(cells[4]), currency),
        Money.ofMinor(number(cells[5]), currency));
  }

  private static long number(Object cell) {
    return ((Number) cell).longValue();
  }
}
