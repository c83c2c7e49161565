package org.loomhive.admin.books;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.TrialBalanceRow;

/** The trial balance of one currency: two columns that come to the same sum. */
public record BalanceSheet(String currency, List<Row> rows) {
  /** One account; its balance stands in one of the two columns. */
  public record Row(Account account, Money balance) {
    public boolean isDebit() {
      return !balance.isNegative();
    }

    public Money amount() {
      return balance.isNegative() ? balance.negated() : balance;
    }
  }

  static List<BalanceSheet> of(List<TrialBalanceRow> all) {
    var byCurrency = new TreeMap<String, List<Row>>();
    for (var row : all)
      if (!row.balance().isZero())
        byCurrency
            .computeIfAbsent(row.balance().currency(), currency -> new ArrayList<>())
            .add(new Row(row.account(), row.balance()));
    byCurrency.values().forEach(rows -> rows.sort(java.util.Comparator.comparing(Row::account)));
    return byCurrency.entrySet().stream()
        .map(each -> new BalanceSheet(each.getKey(), each.getValue()))
        .toList();
  }

  public Money debits() {
    return sum(true);
  }

  public Money credits() {
    return sum(false);
  }

  public boolean isEven() {
    return debits().equals(credits());
  }

  private Money sum(boolean debit) {
    return Money.sum(
        currency, rows.stream().filter(row -> row.isDebit() == debit).map(Row::amount).toList());
  }
}
