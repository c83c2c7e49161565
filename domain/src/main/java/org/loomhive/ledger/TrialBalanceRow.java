package org.loomhive.ledger;

import org.loomhive.kernel.Money;

/** One account in one currency: debits less credits. */
public record TrialBalanceRow(Account account, Money balance) {
  public TrialBalanceRow(Account account, String currency, Long minor) {
    this(account, Money.ofMinor(minor, currency));
  }
}
