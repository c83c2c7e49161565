package org.loomhive.ledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.JournalLine;

/** The journal line by line, for those who take it away. */
@ApplicationScoped
public class JournalRows {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * In the order in which it was posted; the lines of an entry follow each other.
   *
   * @param currency empty for all of them
   */
  public List<JournalLine> of(Span span, String currency, int first, int count) {
    var query =
        em.createQuery(
                "select l from JournalLine l join fetch l.entry"
                    + " where l.entry.businessDate between :from and :to"
                    + " and (:currency = '' or l.amount.currency = :currency)"
                    + of(span.book())
                    + " order by l.entry.id, l.id",
                JournalLine.class)
            .setParameter("from", span.from())
            .setParameter("to", span.to())
            .setParameter("currency", currency);
    if (span.book().isOfOneCooperative())
      query.setParameter("of", new CooperativeRef(span.book().code()));
    return query.setFirstResult(first).setMaxResults(count).getResultList();
  }

  private static String of(Book book) {
    if (book.isOfOneCooperative()) return " and l.entry.cooperative = :of";
    return book.equals(Book.HOUSE) ? " and l.entry.cooperative is null" : "";
  }
}
