package org.loomhive.payment.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;

/**
 * Books that what was collected under a scheme was paid to the tax office, with the document of the
 * return. The same document pays once.
 */
@ApplicationScoped
public class PayTaxOver {
  private static final String OWED =
      """
      SELECT l.party, l.currency, SUM(-l.minor)
      FROM journal_entry e JOIN journal_line l ON l.entry_id = e.id
      WHERE l.account = 'TAX_PAYABLE' AND l.party LIKE ?
        AND (e.business_date <= ? OR e.event = 'tax.paid_over')
      GROUP BY l.party, l.currency HAVING SUM(l.minor) <> 0
      ORDER BY l.party, l.currency
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Journal journal;
  @Inject Clock clock;

  /** What is owed under a scheme still with the last day of a month, by place and rate. */
  public List<TaxDue> owed(String scheme, YearMonth month) {
    List<?> rows =
        em.createNativeQuery(OWED)
            .setParameter(1, scheme + ":%")
            .setParameter(2, month.atEndOfMonth())
            .getResultList();
    return rows.stream().map(row -> due((Object[]) row)).toList();
  }

  /**
   * All that is owed for a scheme and the months up to this one.
   *
   * @param document the reference of the return or of the payment
   */
  @Transactional
  public void pay(String scheme, YearMonth month, String document, Actor actor) {
    actor.require(Role.FINANCE_APPROVER);
    if (document.isBlank()) throw new Refused(TaxRefusal.NEEDS_DOCUMENT);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!month.atEndOfMonth().isBefore(today)) throw new Refused(TaxRefusal.MONTH_NOT_OVER);
    if (journal.find("tax.paid_over:" + document).isPresent()) return;
    var owed = owed(scheme, month);
    if (owed.stream().noneMatch(due -> due.amount().isPositive()))
      throw new Refused(TaxRefusal.NOTHING_OWED);
    journal.post(TaxEntries.paidOver(document, owed, today));
  }

  private static TaxDue due(Object[] cells) {
    var amount = Money.ofMinor(((Number) cells[2]).longValue(), (String) cells[1]);
    return new TaxDue((String) cells[0], amount);
  }
}
