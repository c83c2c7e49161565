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
import org.loomhive.ledger.JournalLine;

/** All days that are closed, and what was posted on a day. */
@ApplicationScoped
public class Closings {
  /** A day of the journal is a day of the organisation, whatever business day an entry is of. */
  static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

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

  DayContent content(LocalDate day) {
    return DayContent.of(
        em.createQuery(
                """
                select l from JournalLine l join fetch l.entry
                where l.entry.postedAt >= :from and l.entry.postedAt < :to
                order by l.entry.id, l.id
                """,
                JournalLine.class)
            .setParameter("from", day.atStartOfDay(ZONE).toInstant())
            .setParameter("to", day.plusDays(1).atStartOfDay(ZONE).toInstant())
            .getResultList());
  }

  /** What was last written down of each balance. */
  Map<BalanceOf, Long> kept() {
    var kept = new HashMap<BalanceOf, Long>();
    em.createQuery(
            """
            select b from DayBalance b where b.id = (
                select max(o.id) from DayBalance o
                where o.account = b.account and o.currency = b.currency and o.book = b.book)
            """,
            DayBalance.class)
        .getResultList()
        .forEach(balance -> kept.put(balance.of(), balance.minor()));
    return kept;
  }

  /** Keeps the memory small while many days are read. */
  void forget() {
    em.clear();
  }
}
