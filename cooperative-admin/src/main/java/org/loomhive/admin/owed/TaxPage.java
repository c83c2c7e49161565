package org.loomhive.admin.owed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.loomhive.admin.accounts.BooksSpan;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.books.OwedTax;
import org.loomhive.ordering.books.TaxReport;

/** Collected tax by month, scheme, place and rate, and what the journal owes in all. */
@Named("taxPage")
@RequestScoped
public class TaxPage {
  @Inject TaxReport report;
  @Inject Journal journal;
  @Inject BooksSpan span;

  private List<OwedTax> rows;

  public List<OwedTax> getRows() {
    if (rows == null) rows = report.between(span.span().from(), span.span().to());
    return rows;
  }

  /** What one scheme leaves owed in one currency. */
  public record Sum(String scheme, Money owed) {}

  public List<Sum> getSums() {
    var sums = new TreeMap<String, Sum>();
    for (OwedTax row : getRows())
      sums.merge(
          row.scheme() + row.currency(),
          new Sum(row.scheme(), row.owed()),
          (one, other) -> new Sum(one.scheme(), one.owed().plus(other.owed())));
    return List.copyOf(sums.values());
  }

  /** What stands on the account, of all days, in each currency of the rows. */
  public List<Money> getBooked() {
    return getRows().stream()
        .map(OwedTax::currency)
        .distinct()
        .sorted()
        .map(currency -> journal.balance(Account.TAX_PAYABLE, currency).negated())
        .toList();
  }

  public List<String> getSchemes() {
    return getRows().stream().map(OwedTax::scheme).distinct().sorted().toList();
  }

  public String place(OwedTax row) {
    var parts = row.place().split("-");
    var name = new Locale("", parts[0]).getDisplayCountry(Locale.ENGLISH);
    return parts.length == 1 ? name : name + ", " + parts[1];
  }
}
