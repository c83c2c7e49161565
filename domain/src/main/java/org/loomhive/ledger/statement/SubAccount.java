package org.loomhive.ledger.statement;

import org.loomhive.ledger.Account;

/**
 * An account in one currency, whole or one party's share of it.
 *
 * @param party whose share; empty for all of it
 */
public record SubAccount(Account account, String party, String currency) {
  public SubAccount {
    party = party == null ? "" : party.strip();
  }

  public boolean isOfOneParty() {
    return !party.isEmpty();
  }
}
