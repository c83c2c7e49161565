package org.loomhive.payment.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.payment.Payment;

/** Writes down what a payment service kept of a payment that came, and books it as a cost. */
@ApplicationScoped
public class KeepFee {
  @Inject PaymentFees fees;
  @Inject Journal journal;
  @Inject Clock clock;

  /** In the transaction that holds the payment. True when it was not known yet. */
  public boolean keep(Payment payment, Money fee) {
    if (!isSense(payment, fee) || fees.isKnown(payment.ref())) return false;
    var now = clock.instant();
    var kept = new PaymentFee(payment, fee, now);
    fees.add(kept);
    if (fee.isPositive()) journal.post(entry(kept, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    return true;
  }

  private static boolean isSense(Payment payment, Money fee) {
    return fee.currency().equals(payment.amount().currency())
        && !fee.isNegative()
        && fee.compareTo(payment.amount()) <= 0;
  }

  /** It never came to us: it goes off what the payment service holds. */
  private static JournalEntry entry(PaymentFee fee, LocalDate day) {
    return JournalEntry.about("payment.fee", fee.payment().value(), day)
        .debit(Account.PAYMENT_COSTS, fee.amount())
        .credit(Account.GATEWAY_CLEARING, fee.amount());
  }
}
