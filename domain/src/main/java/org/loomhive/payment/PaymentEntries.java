package org.loomhive.payment;

import java.time.LocalDate;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;

/** What this room debits and credits. */
final class PaymentEntries {
  private PaymentEntries() {}

  /** A buyer's money was taken; it is owed to her until something is sent. */
  static JournalEntry captured(Payment payment, LocalDate day) {
    var entry = JournalEntry.about("payment.captured", payment.ref().value(), day);
    return taken(entry, payment)
        .credit(Account.CUSTOMER_PREPAYMENTS, payment.orderNumber(), payment.amount());
  }

  private static JournalEntry taken(JournalEntry entry, Payment payment) {
    if (payment.isFromGiftCard())
      return entry.debit(
          Account.GIFT_CARDS, payment.gatewayReference().orElseThrow(), payment.amount());
    if (payment.isOnAccount())
      return entry.debit(Account.RECEIVABLES, payment.orderNumber(), payment.amount());
    return entry.debit(Account.GATEWAY_CLEARING, payment.amount());
  }

  /** A parcel left: its part of the prepayment is earned. */
  static JournalEntry earned(OrderNumber order, EarnRevenue.Parcel parcel, LocalDate day) {
    return JournalEntry.about("revenue.earned", parcel.key(), day)
        .debit(Account.CUSTOMER_PREPAYMENTS, order, parcel.goods().plus(parcel.delivery()))
        .credit(Account.SALES, parcel.goods())
        .credit(Account.DELIVERY_INCOME, parcel.delivery());
  }
}
