package org.loomhive.payment.tax;

import java.time.LocalDate;
import java.util.Collection;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;

/** What this package debits and credits. */
final class TaxEntries {
  private TaxEntries() {}

  /** A buyer paid: what of it is tax is owed to the tax office, and never earned. */
  static JournalEntry collected(OrderNumber order, Collection<TaxDue> taxes, LocalDate day) {
    var entry = JournalEntry.about("tax.collected", order.value(), day);
    for (TaxDue tax : taxes)
      entry
          .debit(Account.CUSTOMER_PREPAYMENTS, order, tax.amount())
          .credit(Account.TAX_PAYABLE, tax.payee(), tax.amount());
    return entry;
  }

  /** It was paid to the tax office, as declared under this document. */
  static JournalEntry paidOver(String document, Collection<TaxDue> taxes, LocalDate day) {
    var entry = JournalEntry.about("tax.paid_over", document, day);
    for (TaxDue tax : taxes)
      entry
          .debit(Account.TAX_PAYABLE, tax.payee(), tax.amount())
          .credit(Account.BANK, tax.amount());
    return entry;
  }
}
