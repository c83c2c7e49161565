package org.loomhive.ledger.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.loomhive.ledger.Book;

/** Up to which month everybody's books are closed. */
@ApplicationScoped
public class ClosedMonths {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

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

  /** Does a business day lie in a month that is closed? */
  public boolean isClosed(Book book, LocalDate day) {
    return lastOf(book).filter(last -> !YearMonth.from(day).isAfter(last)).isPresent();
  }
}
