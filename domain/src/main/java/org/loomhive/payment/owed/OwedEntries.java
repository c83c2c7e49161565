package org.loomhive.payment.owed;

import java.time.LocalDate;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;

/** What this package debits and credits. */
final class OwedEntries {
  private OwedEntries() {}

  /** What was owed of an order is paid by what came for it. */
  static JournalEntry paid(OwedPaid paid, LocalDate day) {
    return JournalEntry.about("owed.paid", paid.payment().value(), day)
        .debit(Account.CUSTOMER_PREPAYMENTS, paid.order(), paid.amount())
        .credit(Account.RECEIVABLES, paid.order(), paid.amount());
  }
}
