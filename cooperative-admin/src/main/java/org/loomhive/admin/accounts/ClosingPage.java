package org.loomhive.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.kernel.NotFound;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.closing.CloseBooks;
import org.loomhive.ledger.closing.ClosedBooks;
import org.loomhive.ledger.closing.ClosedMonths;
import org.loomhive.ledger.closing.Closings;
import org.loomhive.ledger.closing.DayClosing;
import org.loomhive.web.Notes;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** Which days and months of the books are closed. */
@Named("closingPage")
@RequestScoped
public class ClosingPage {
  private static final int ROWS = 60;
  private static final int SHOWN = 12;
  private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

  @Inject Closings closings;
  @Inject ClosedMonths closed;
  @Inject CloseBooks close;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private Paging paging;
  private List<DayClosing> days;
  private String book = Book.HOUSE.code();
  private String month;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(page, ROWS, closings.count());
    return paging;
  }

  public List<DayClosing> getDays() {
    if (days == null) days = closings.newest(getPaging().first(), ROWS);
    return days;
  }

  public List<ClosedBooks> closed(String of) {
    return closed.of(new Book(of), SHOWN);
  }

  public String close() {
    if (month == null || !month.matches(MONTH)) throw new NotFound("month", month);
    close.close(new Book(book), YearMonth.parse(month), signedIn.actor());
    notes.good("accounts.closing.done");
    return "/books/closings?faces-redirect=true";
  }

  public String getBook() {
    return book;
  }

  public void setBook(String chosen) {
    book = chosen;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String typed) {
    month = typed;
  }
}
