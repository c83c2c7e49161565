package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.payment.refund.LossCause;

/**
 * What came back or broke, by what it came from. Sums are read from the journal, so that they add
 * up to it; nobody is named.
 */
@ApplicationScoped
public class Losses {
  private static final String BOOKED =
      """
      SELECT l.party, l.currency, SUM(l.minor) FROM journal_line l
      JOIN journal_entry e ON e.id = l.entry_id
      WHERE l.account = 'RETURNS' AND l.party IS NOT NULL AND e.business_date >= ?
      GROUP BY l.party, l.currency HAVING SUM(l.minor) <> 0 ORDER BY l.party, l.currency
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * One cause.
   *
   * @param requests how many were settled
   * @param sums what the house bore, in each currency
   */
  public record Loss(LossCause cause, long requests, List<Money> sums) {}

  /** Causes that were said since a day. */
  public List<Loss> since(LocalDate day, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var counts = counts(day);
    var booked = booked(day);
    return Arrays.stream(LossCause.values())
        .filter(cause -> counts.containsKey(cause) || !sums(booked, cause).isEmpty())
        .map(cause -> new Loss(cause, counts.getOrDefault(cause, 0L), sums(booked, cause)))
        .toList();
  }

  private Map<LossCause, Long> counts(LocalDate day) {
    var counts = new EnumMap<LossCause, Long>(LossCause.class);
    em.createQuery(
            "select r.cause, count(r) from ReturnRequest r"
                + " where r.cause is not null and r.settledAt >= :from group by r.cause",
            Object[].class)
        .setParameter("from", day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .getResultStream()
        .forEach(row -> counts.put((LossCause) row[0], (Long) row[1]));
    return counts;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> booked(LocalDate day) {
    return em.createNativeQuery(BOOKED).setParameter(1, Date.valueOf(day)).getResultList();
  }

  private static List<Money> sums(List<Object[]> booked, LossCause cause) {
    return booked.stream()
        .filter(row -> row[0].equals(cause.name()))
        .map(row -> Money.ofMinor(((Number) row[2]).longValue(), (String) row[1]))
        .toList();
  }
}
