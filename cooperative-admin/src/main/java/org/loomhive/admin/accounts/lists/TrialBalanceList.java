package org.loomhive.admin.accounts.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.accounts.AccountsPage;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.ledger.statement.TurnoverRow;

/** The chart of accounts with what stood and moved on each of them. */
@RequestScoped
public class TrialBalanceList implements ListToTake {
  @Inject AccountsPage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "books";
  }

  @Override
  public String name() {
    return "trial-balance";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "books.account",
            "accounts.kind",
            "accounts.currency",
            "accounts.opening",
            "books.debit",
            "books.credit",
            "accounts.closing");
    for (TurnoverRow row : page.getRows())
      sheet.row(
          words.say("books.account." + row.account()),
          words.say("accounts.kind." + row.account().kind()),
          row.currency(),
          row.opening(),
          row.debits(),
          row.credits(),
          row.closing());
    return sheet;
  }
}
