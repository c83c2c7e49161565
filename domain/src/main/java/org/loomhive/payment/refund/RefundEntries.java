package org.loomhive.payment.refund;

import java.time.LocalDate;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.payment.Payment;

/** What this package debits and credits. No account of a member stands here. */
final class RefundEntries {
  static final String GRANTED = "refund.granted";

  private RefundEntries() {}

  /**
   * The price was earned or will be, so what goes back is a cost of the house, owed to the buyer.
   * What of it is tax is owed to the tax office no more. Of what was never earned only the tax
   * stands here: the rest lies in the prepayment.
   */
  static JournalEntry granted(Refund refund, LocalDate day) {
    var entry = JournalEntry.about("refund.granted", refund.ref().value(), day);
    if (refund.reason().isCost())
      entry
          .debit(Account.RETURNS, refund.cause().orElse(null), refund.withoutTax())
          .credit(Account.CUSTOMER_PREPAYMENTS, refund.order(), refund.withoutTax());
    for (TaxBack tax : refund.taxes())
      entry
          .debit(Account.TAX_PAYABLE, tax.payee(), tax.amount())
          .credit(Account.CUSTOMER_PREPAYMENTS, refund.order(), tax.amount());
    return entry;
  }

  /** Something of it moves when it is promised. */
  static boolean isBooked(Refund refund) {
    return refund.reason().isCost() || refund.taxes().stream().anyMatch(t -> !t.amount().isZero());
  }

  /** Pieces are sent in exchange: the house pays their price. */
  static JournalEntry covered(OrderNumber order, Money total, LossCause cause, LocalDate day) {
    return JournalEntry.about("exchange.covered", order.value(), day)
        .debit(Account.RETURNS, cause, total)
        .credit(Account.CUSTOMER_PREPAYMENTS, order, total);
  }

  /** Money went back for pieces before they were cancelled: it was theirs, so it cost nothing. */
  static JournalEntry wasGiven(OrderNumber order, Money part, Money stays, LocalDate day) {
    return JournalEntry.about("refund.was_price", order + ":" + stays.minor(), day)
        .debit(Account.CUSTOMER_PREPAYMENTS, order, part)
        .credit(Account.RETURNS, part);
  }

  /** The gateway sent it, it is on the gift card again that it came from, or owed no more. */
  static JournalEntry sent(Refund refund, Payment payment, LocalDate day) {
    var entry =
        JournalEntry.about("refund.sent", refund.ref().value(), day)
            .debit(Account.CUSTOMER_PREPAYMENTS, refund.order(), refund.amount());
    if (payment.isFromGiftCard())
      return entry.credit(
          Account.GIFT_CARDS, payment.gatewayReference().orElseThrow(), refund.amount());
    if (payment.isOnAccount())
      return entry.credit(Account.RECEIVABLES, refund.order(), refund.amount());
    return entry.credit(Account.GATEWAY_CLEARING, refund.amount());
  }
}
