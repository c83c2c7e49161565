package org.loomhive.payment.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Journal;
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
    var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (fee.isPositive()) journal.post(FeeEntries.kept(kept, day));
    return true;
  }

  private static boolean isSense(Payment payment, Money fee) {
    return fee.currency().equals(payment.amount().currency())
        && !fee.isNegative()
        && fee.compareTo(payment.amount()) <= 0;
  }
}
