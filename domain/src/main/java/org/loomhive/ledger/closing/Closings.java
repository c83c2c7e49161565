package org.loomhive.ledger.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.JournalLine;

/** All days that are closed, and what was posted on a day. */
@ApplicationScoped
public class Closings {
  /** A day of the journal is a day of the organisation, whatever business day an entry is of. */
  static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  private static final String KEPT =
      """
      SELECT b.account, b.currency, b.book_code, b.minor
      FROM day_balance b
      JOIN (SELECT account, currency, book_code, MAX(closing_id) AS closing_id
        FROM day_balance GROUP BY account, currency, book_code) newest
        ON newest.account = b.account AND newest.currency = b.currency
        AND newest.book_code = b.book_code AND newest.closing_id = b.closing_id
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(DayClosing closing) {
    em.persist(closing);
  }

  public Optional<DayClosing> newest() {
    return newest(0, 1).stream().findFirst();
  }

  /** The newest first. */
  public List<DayClosing> newest(int first, int count) {
    return em.createQuery("select c from DayClosing c order by c.day desc", DayClosing.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(c) from DayClosing c", Long.class).getSingleResult();
  }

  /** The first one after a day. */
  Optional<DayClosing> after(LocalDate day) {
    return em.createQuery(
            "select c from DayClosing c where c.day > :day order by c.day", DayClosing.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  boolean isClosed(LocalDate day) {
    return em.createQuery("select count(c) from DayClosing c where c.day = :day", Long.class)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  /** The day that is to be closed next; empty when nothing was ever posted. */
  @Transactional
  public Optional<LocalDate> nextDay() {
    return newest().map(last -> last.day().plusDays(1)).or(this::firstDay);
  }

  private Optional<LocalDate> firstDay() {
    return em.createQuery(
            "select e.postedAt from JournalEntry e order by e.postedAt", Instant.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(moment -> moment.atZone(ZONE).toLocalDate());
  }

  /** Read in portions: a day may have many entries. */
  DayContent content(LocalDate day, String previousHash) {
    var content = new DayContent(day, previousHash);
    for (var some : Portions.of(posted(day), Portions.TO_ASK)) {
      lines(some).forEach(content::take);
      em.clear();
    }
    return content;
  }

  private List<Long> posted(LocalDate day) {
    return em.createQuery(
            """
            select e.id from JournalEntry e
            where e.postedAt >= :from and e.postedAt < :to order by e.id
            """,
            Long.class)
        .setParameter("from", day.atStartOfDay(ZONE).toInstant())
        .setParameter("to", day.plusDays(1).atStartOfDay(ZONE).toInstant())
        .getResultList();
  }

  private List<JournalLine> lines(List<Long> entries) {
    return em.createQuery(
            """
            select l from JournalLine l join fetch l.entry
            where l.entry.id in :entries order by l.entry.id, l.id
            """,
            JournalLine.class)
        .setParameter("entries", entries)
        .getResultList();
  }

  /** What was last written down of each balance. */
  Map<BalanceOf, Long> kept() {
    List<?> rows = em.createNativeQuery(KEPT).getResultList();
    var kept = new HashMap<BalanceOf, Long>();
    for (Object each : rows) {
      var row = (Object[]) each;
      var account = Account.valueOf((String) row[0]);
      var of = new BalanceOf(account, (String) row[1], new Book((String) row[2]));
      kept.put(of, ((Number) row[3]).longValue());
    }
    return kept;
  }
}
