package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Journal;

/** The house pays for an order that is sent in exchange for what came back. */
@ApplicationScoped
public class CoverOrder {
  @Inject Journal journal;
  @Inject Clock clock;

  @Transactional
  public void cover(OrderNumber order, Money total, LossCause cause) {
    journal.post(RefundEntries.covered(order, total, cause, GrantRefund.day(clock.instant())));
  }
}
