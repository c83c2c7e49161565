package org.loomhive.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.loomhive.kernel.NotFound;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.statement.Span;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;

/** Whose books are looked at, and of which days: as the address says, else all of this year. */
@Named("booksSpan")
@RequestScoped
public class BooksSpan {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  @Inject Cooperatives cooperatives;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<Cooperative> all;

  public List<Cooperative> getCooperatives() {
    if (all == null) all = cooperatives.all();
    return all;
  }

  public Book getBook() {
    var of = request.getParameter("of");
    return of == null || of.isBlank() ? Book.ALL : new Book(of);
  }

  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  public LocalDate getFrom() {
    return day("from", getToday().withDayOfYear(1));
  }

  public LocalDate getTo() {
    return day("to", getToday());
  }

  public Span span() {
    return new Span(getBook(), getFrom(), getTo());
  }

  /** The same in an address. */
  public String getQuery() {
    var span = span();
    return "?of=" + span.book() + "&from=" + span.from() + "&to=" + span.to();
  }

  private LocalDate day(String name, LocalDate otherwise) {
    var text = request.getParameter(name);
    if (text == null || text.isBlank()) return otherwise;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new NotFound("day", text);
    }
  }
}
