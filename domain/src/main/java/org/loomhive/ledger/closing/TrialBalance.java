package org.loomhive.ledger.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.TrialBalanceRow;

/**
 * What stands on every account: what was kept when the last day was closed, and what was posted
 * since. So it takes as long after ten years as after one day.
 */
@ApplicationScoped
public class TrialBalance {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Closings closings;

  private record Of(Account account, String currency) implements Comparable<Of> {
    @Override
    public int compareTo(Of other) {
      int byAccount = account.compareTo(other.account);
      return byAccount == 0 ? currency.compareTo(other.currency) : byAccount;
    }
  }

  /** Every account and currency with its balance; the sum of each currency is zero. */
  @Transactional
  public List<TrialBalanceRow> rows() {
    var sums = new TreeMap<Of, Long>();
    closings
        .kept()
        .forEach(
            (of, minor) -> sums.merge(new Of(of.account(), of.currency()), minor, Math::addExact));
    var closedUntil = closings.newest().map(last -> last.day().plusDays(1));
    var since = closedUntil.map(day -> day.atStartOfDay(Closings.ZONE).toInstant());
    for (var row : postedSince(since.orElse(Instant.EPOCH)))
      sums.merge(new Of((Account) row[0], (String) row[1]), (Long) row[2], Math::addExact);
    return sums.entrySet().stream()
        .map(e -> new TrialBalanceRow(e.getKey().account(), e.getKey().currency(), e.getValue()))
        .toList();
  }

  private List<Object[]> postedSince(Instant from) {
    return em.createQuery(
            """
            select l.account, l.amount.currency, sum(l.amount.minor)
            from JournalLine l where l.entry.postedAt >= :from
            group by l.account, l.amount.currency
            """,
            Object[].class)
        .setParameter("from", from)
        .getResultList();
  }
}
