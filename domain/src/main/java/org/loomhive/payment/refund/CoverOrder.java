package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Journal;

/**
 * The house pays for an order that is sent in exchange for what came back, as far as it is wanted.
 */
@ApplicationScoped
public class CoverOrder {
  @Inject Journal journal;
  @Inject Clock clock;

  @Transactional
  public void cover(OrderNumber order, Money total, LossCause cause) {
    journal.post(RefundEntries.covered(order, total, cause, GrantRefund.day(clock.instant())));
  }

  /**
   * Some of it never leaves.
   *
   * @param stays what the house pays of it from now on
   */
  @Transactional
  public void less(OrderNumber order, Money part, Money stays, LossCause cause) {
    var day = GrantRefund.day(clock.instant());
    var entry = RefundEntries.covered(order, part, cause, day);
    journal.post(entry.reversed(order + ":" + stays.minor(), day));
  }

  /** What the house gave for pieces that never leave was their price, not a cost. */
  @Transactional
  public void wasGiven(OrderNumber order, Money part, Money stays) {
    var day = GrantRefund.day(clock.instant());
    journal.post(RefundEntries.wasGiven(order, part, stays, day));
  }
}
