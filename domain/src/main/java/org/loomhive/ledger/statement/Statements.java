package org.loomhive.ledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;

/** Reads the journal by account. */
@ApplicationScoped
public class Statements {
  private static final String LINES =
      " FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id ";

  private static final String OF_THE_BOOK =
      " (? = 'ALL' OR COALESCE(e.cooperative_ref, 'HOUSE') = ?) ";

  private static final String OF_THE_ACCOUNT =
      " l.account = ? AND l.currency = ? AND (? = '' OR l.party = ?) AND " + OF_THE_BOOK;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** What stood there before the first day. */
  public Money opening(Span span, SubAccount of) {
    var query =
        em.createNativeQuery(
            "SELECT SUM(l.minor)" + LINES + "WHERE" + OF_THE_ACCOUNT + "AND e.business_date < ?");
    return money(about(query, span, of).setParameter(7, span.from()).getSingleResult(), of);
  }

  /** What stands there after the last day. */
  public Money closing(Span span, SubAccount of) {
    var after = new Span(span.book(), span.to().plusDays(1), span.to().plusDays(1));
    return opening(after, of);
  }

  public long count(Span span, SubAccount of) {
    var query =
        em.createNativeQuery(
            "SELECT COUNT(*)"
                + LINES
                + "WHERE"
                + OF_THE_ACCOUNT
                + "AND e.business_date BETWEEN ? AND ?");
    return ((Number) within(query, span, of).getSingleResult()).longValue();
  }

  /** In the order of business days, each with the balance after it. */
  public List<StatementRow> rows(Span span, SubAccount of, int first, int count) {
    var opening = opening(span, of);
    var query =
        em.createNativeQuery(
            "SELECT e.business_date, e.event, e.entry_key, l.party, l.minor,"
                + " SUM(l.minor) OVER (ORDER BY e.business_date, l.id)"
                + LINES
                + "WHERE"
                + OF_THE_ACCOUNT
                + "AND e.business_date BETWEEN ? AND ? ORDER BY e.business_date, l.id LIMIT ?, ?");
    List<?> rows =
        within(query, span, of).setParameter(9, first).setParameter(10, count).getResultList();
    return rows.stream().map(row -> row((Object[]) row, opening, of)).toList();
  }

  private static StatementRow row(Object[] cells, Money opening, SubAccount of) {
    return new StatementRow(
        day(cells[0]),
        (String) cells[1],
        (String) cells[2],
        (String) cells[3],
        money(cells[4], of),
        opening.plus(money(cells[5], of)));
  }

  /** Every account on which something stood or moved, by currency. */
  public List<TurnoverRow> turnovers(Span span) {
    List<?> rows =
        em.createNativeQuery(
                """
                SELECT l.account, l.currency,
                  SUM(CASE WHEN e.business_date < ? THEN l.minor ELSE 0 END),
                  SUM(CASE WHEN e.business_date >= ? AND l.minor > 0 THEN l.minor ELSE 0 END),
                  SUM(CASE WHEN e.business_date >= ? AND l.minor < 0 THEN -l.minor ELSE 0 END)
                """
                    + LINES
                    + "WHERE e.business_date <= ? AND"
                    + OF_THE_BOOK
                    + "GROUP BY l.account, l.currency")
            .setParameter(1, span.from())
            .setParameter(2, span.from())
            .setParameter(3, span.from())
            .setParameter(4, span.to())
            .setParameter(5, span.book().code())
            .setParameter(6, span.book().code())
            .getResultList();
    return rows.stream().map(row -> turnover((Object[]) row)).sorted(BY_CURRENCY).toList();
  }

  private static final java.util.Comparator<TurnoverRow> BY_CURRENCY =
      java.util.Comparator.comparing(TurnoverRow::currency).thenComparing(TurnoverRow::account);

  private static TurnoverRow turnover(Object[] cells) {
    var of = new SubAccount(Account.valueOf((String) cells[0]), "", (String) cells[1]);
    return new TurnoverRow(
        of.account(), money(cells[2], of), money(cells[3], of), money(cells[4], of));
  }

  private static Query about(Query query, Span span, SubAccount of) {
    return query
        .setParameter(1, of.account().name())
        .setParameter(2, of.currency())
        .setParameter(3, of.party())
        .setParameter(4, of.party())
        .setParameter(5, span.book().code())
        .setParameter(6, span.book().code());
  }

  private static Query within(Query query, Span span, SubAccount of) {
    return about(query, span, of).setParameter(7, span.from()).setParameter(8, span.to());
  }

  private static Money money(Object sum, SubAccount of) {
    return Money.ofMinor(sum == null ? 0 : ((Number) sum).longValue(), of.currency());
  }

  private static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
