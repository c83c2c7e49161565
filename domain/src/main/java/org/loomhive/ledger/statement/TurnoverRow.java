package org.loomhive.ledger.statement;

import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;

/**
 * What stood on an account in the beginning, and what was booked on it in a time.
 *
 * @param opening debits less credits, so a liability is below zero
 * @param credits as an amount above zero
 */
public record TurnoverRow(Account account, Money opening, Money debits, Money credits) {
  public Money closing() {
    return opening.plus(debits).minus(credits);
  }

  public String currency() {
    return opening.currency();
  }
}
