package org.loomhive.payment.fee;

import java.time.LocalDate;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;

/** What this package debits and credits. */
final class FeeEntries {
  private FeeEntries() {}

  /** It never came to us: it goes off what the payment service holds. */
  static JournalEntry kept(PaymentFee fee, LocalDate day) {
    return JournalEntry.about("payment.fee", fee.payment().value(), day)
        .debit(Account.PAYMENT_COSTS, fee.amount())
        .credit(Account.GATEWAY_CLEARING, fee.amount());
  }
}
