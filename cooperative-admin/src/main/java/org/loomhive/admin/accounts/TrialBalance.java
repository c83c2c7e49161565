package org.loomhive.admin.accounts;

import java.util.List;
import java.util.function.Function;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.statement.TurnoverRow;

/** One currency: what was debited is what was credited, and all balances together are nothing. */
public record TrialBalance(String currency, List<TurnoverRow> rows) {
  public Money debits() {
    return sum(TurnoverRow::debits);
  }

  public Money credits() {
    return sum(TurnoverRow::credits);
  }

  public boolean isEven() {
    return debits().equals(credits()) && sum(TurnoverRow::closing).isZero();
  }

  private Money sum(Function<TurnoverRow, Money> column) {
    return Money.sum(currency, rows.stream().map(column).toList());
  }
}
