package org.loomhive.ledger.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.loomhive.ledger.Book;

/** Up to which month everybody's books are closed. */
@ApplicationScoped
public class ClosedMonths {
  /** Where a day ends last: a month that is over there is over everywhere. */
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  void add(ClosedBooks closed) {
    em.persist(closed);
  }

  /** Each closing of these books goes further than the one before, so the newest counts. */
  public Optional<YearMonth> lastOf(Book book) {
    return of(book, 1).stream().map(ClosedBooks::upTo).findFirst();
  }

  /** The newest first. */
  public List<ClosedBooks> of(Book book, int count) {
    return em.createQuery(
            "select c from ClosedBooks c where c.book = :book order by c.id desc",
            ClosedBooks.class)
        .setParameter("book", book.code())
        .setMaxResults(count)
        .getResultList();
  }

  /** Only then it may be closed. */
  boolean isOver(YearMonth month) {
    return month.isBefore(YearMonth.from(LocalDate.ofInstant(clock.instant(), LAST)));
  }

  /**
   * Does a business day lie in a month that is closed? Of a month that is not over the database is
   * not asked, and most of what is booked is of today.
   */
  public boolean isClosed(Book book, LocalDate day) {
    var month = YearMonth.from(day);
    return isOver(month) && lastOf(book).filter(last -> !month.isAfter(last)).isPresent();
  }
}
