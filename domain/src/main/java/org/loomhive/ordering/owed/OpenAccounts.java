package org.loomhive.ordering.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.payment.Payment;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.credit.PaymentTerm;

/**
 * What companies still owe, order by order; the oldest comes first. What somebody promised back and
 * nobody approved yet is owed still.
 */
@ApplicationScoped
public class OpenAccounts {
  private static final String OPEN =
      """
      SELECT w.order_number, w.company_ref, p.currency,
        SUM(p.minor - p.refunded_minor + COALESCE((SELECT SUM(r.minor) FROM refund r
          WHERE r.payment_ref = p.ref AND r.approved_at IS NULL AND r.declined_at IS NULL), 0))
          AS owed,
        o.later_term, CASE WHEN o.later_term = 'DEPOSIT'
          THEN (SELECT MIN(k.packed_at) FROM order_packing k WHERE k.order_id = o.id)
          ELSE (SELECT MIN(s.shipped_at) FROM order_shipment s WHERE s.order_id = o.id) END
      FROM wholesale_order w
      JOIN customer_order o ON o.number = w.order_number
      JOIN payment p ON p.order_number = w.order_number AND p.gateway = ?
        AND p.captured_at IS NOT NULL
      WHERE o.later_minor > 0%s
      GROUP BY w.order_number, w.company_ref, p.currency, o.later_term, o.id
      HAVING owed > 0
      ORDER BY o.id
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Of all companies. */
  public List<OpenAccount> all() {
    return read(asking(""));
  }

  public List<OpenAccount> of(CompanyRef company) {
    return read(asking(" AND w.company_ref = ?").setParameter(2, company.value()));
  }

  public Optional<OpenAccount> of(OrderNumber order) {
    return read(asking(" AND w.order_number = ?").setParameter(2, order.value())).stream()
        .findFirst();
  }

  private Query asking(String narrower) {
    return em.createNativeQuery(OPEN.formatted(narrower)).setParameter(1, Payment.ON_ACCOUNT);
  }

  private static List<OpenAccount> read(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> account((Object[]) row)).toList();
  }

  private static OpenAccount account(Object[] cells) {
    var owed = Money.ofMinor(((Number) cells[3]).longValue(), (String) cells[2]);
    return new OpenAccount(
        new OrderNumber((String) cells[0]),
        new CompanyRef((String) cells[1]),
        owed,
        PaymentTerm.valueOf((String) cells[4]),
        Optional.ofNullable(cells[5]).map(OpenAccounts::day));
  }

  private static LocalDate day(Object moment) {
    return ((LocalDateTime) moment).toLocalDate();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
