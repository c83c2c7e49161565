package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.admin.jobs.Jobs;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.closing.TrialBalance;

/** The first page of the books: do they add up? */
@Named("booksPage")
@RequestScoped
public class BooksPage {
  private static final int NEWEST = 5_000;

  @Inject TrialBalance balance;
  @Inject CheckBooks check;
  @Inject Jobs jobs;

  private List<BalanceSheet> sheets;
  private List<String> unbalanced;

  public List<BalanceSheet> getSheets() {
    if (sheets == null) sheets = BalanceSheet.of(balance.rows());
    return sheets;
  }

  /**
   * The keys of entries that are wrong; none in healthy books. All entries are looked at in the
   * night, while nobody waits.
   */
  public List<String> getUnbalanced() {
    if (unbalanced == null)
      unbalanced =
          Stream.concat(
                  check.unbalancedOfNewest(NEWEST).stream(), jobs.findings(Jobs.BOOKS).stream())
              .distinct()
              .toList();
    return unbalanced;
  }

  public int getNewest() {
    return NEWEST;
  }
}
