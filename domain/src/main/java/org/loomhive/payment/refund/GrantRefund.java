package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.loomhive.kernel.Actor;
import org.loomhive.ledger.Journal;

/** What follows when a refund is approved, and when it comes to nothing after all. */
@ApplicationScoped
class GrantRefund {
  @Inject Journal journal;
  @Inject Clock clock;

  void approve(Refund refund, Actor actor) {
    if (refund.state() != RefundState.TO_APPROVE) return;
    var now = clock.instant();
    refund.approve(actor, now);
    if (RefundEntries.isBooked(refund)) journal.post(RefundEntries.granted(refund, day(now)));
  }

  void takeBack(Refund refund) {
    if (!RefundEntries.isBooked(refund)) return;
    var granted = journal.get(RefundEntries.GRANTED + ":" + refund.ref());
    journal.post(granted.reversed(refund.ref().value(), day(clock.instant())));
  }

  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
