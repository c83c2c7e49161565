package org.loomhive.payment.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Journal;

/** Books what of a payment is tax. The same order owes it once. */
@ApplicationScoped
public class OweTax {
  @Inject Journal journal;
  @Inject Clock clock;

  @Transactional
  public void owe(OrderNumber order, Collection<TaxDue> taxes) {
    if (taxes.isEmpty()) return;
    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    journal.post(TaxEntries.collected(order, taxes, day));
  }
}
