package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;

/** The first page of the books: do they add up? */
@Named("booksPage")
@RequestScoped
public class BooksPage {
  @Inject Journal journal;
  @Inject CheckBooks check;

  private List<BalanceSheet> sheets;
  private List<String> unbalanced;

  public List<BalanceSheet> getSheets() {
    if (sheets == null) sheets = BalanceSheet.of(journal.trialBalance());
    return sheets;
  }

  /** The keys of entries that are wrong; none in healthy books. */
  public List<String> getUnbalanced() {
    if (unbalanced == null) unbalanced = check.unbalanced();
    return unbalanced;
  }
}
