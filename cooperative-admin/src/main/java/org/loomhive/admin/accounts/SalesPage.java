package org.loomhive.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.books.SalesReport;
import org.loomhive.ordering.books.SoldTo;

/** Sales by month, country and currency: exports, and what stayed inside the country. */
@Named("salesPage")
@RequestScoped
public class SalesPage {
  @Inject SalesReport report;
  @Inject BooksSpan span;

  private List<SoldTo> rows;

  public List<SoldTo> getRows() {
    if (rows == null) rows = report.between(span.span().from(), span.span().to());
    return rows;
  }

  /** All of one kind in one currency. */
  public record Sum(boolean export, Money total) {}

  public List<Sum> getSums() {
    var sums = new TreeMap<String, Sum>();
    for (SoldTo row : getRows())
      sums.merge(
          row.isExport() + row.currency(),
          new Sum(row.isExport(), row.total()),
          (one, other) -> new Sum(one.export(), one.total().plus(other.total())));
    return List.copyOf(sums.values());
  }

  public String country(SoldTo row) {
    return new Locale("", row.country()).getDisplayCountry(Locale.ENGLISH);
  }
}
