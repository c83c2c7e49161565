package org.loomhive.ordering.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Compares what companies owe, once by their orders and once by the journal. Healthy books give
 * nothing.
 */
@ApplicationScoped
public class CheckReceivables {
  /** What was sold on account, less what went back and what was paid since. */
  static final String DIFFERING =
      """
      SELECT party FROM (
        SELECT order_number AS party, currency, -minor AS minor FROM payment
          WHERE gateway = 'account' AND captured_at IS NOT NULL
        UNION ALL SELECT r.order_number, r.currency, r.minor
          FROM refund r JOIN payment p ON p.ref = r.payment_ref
          WHERE p.gateway = 'account' AND r.done_at IS NOT NULL
        UNION ALL SELECT order_number, currency, minor FROM owed_paid
        UNION ALL SELECT party, currency, minor FROM journal_line WHERE account = 'RECEIVABLES'
      ) both_sides
      GROUP BY party, currency HAVING SUM(minor) <> 0 ORDER BY party
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The orders for which the two differ. */
  @Transactional
  public List<String> differing() {
    return em.createNativeQuery(DIFFERING).getResultStream().map(String::valueOf).toList();
  }
}
