package org.loomhive.ledger;

/** Why the journal does not take an entry. */
public enum LedgerRefusal {
  NOT_BALANCED,
  KEY_TAKEN,
  MONTH_CLOSED,
  MONTH_NOT_OVER
}
