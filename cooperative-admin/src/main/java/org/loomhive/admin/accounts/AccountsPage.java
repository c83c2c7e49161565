package org.loomhive.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.statement.Statements;
import org.loomhive.ledger.statement.TurnoverRow;

/** The chart of accounts with what stood and moved on each of them, one table for a currency. */
@Named("accountsPage")
@RequestScoped
public class AccountsPage {
  @Inject Statements statements;
  @Inject BooksSpan span;

  private List<TurnoverRow> rows;

  public List<TurnoverRow> getRows() {
    if (rows == null) rows = statements.turnovers(span.span());
    return rows;
  }

  public List<TrialBalance> getTables() {
    var byCurrency = new TreeMap<String, List<TurnoverRow>>();
    for (var row : getRows())
      byCurrency.computeIfAbsent(row.currency(), each -> new java.util.ArrayList<>()).add(row);
    return byCurrency.entrySet().stream()
        .map(each -> new TrialBalance(each.getKey(), each.getValue()))
        .toList();
  }

  public List<Account> getUnused() {
    var used = getRows().stream().map(TurnoverRow::account).toList();
    return List.of(Account.values()).stream().filter(one -> !used.contains(one)).toList();
  }
}
