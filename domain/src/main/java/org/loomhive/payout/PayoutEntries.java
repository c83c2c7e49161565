package org.loomhive.payout;

import static org.loomhive.ledger.Account.BANK;
import static org.loomhive.ledger.Account.CASH_FLOAT;
import static org.loomhive.ledger.Account.PAYOUTS_IN_TRANSIT;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.membership.Cooperatives;

/**
 * How payouts stand in the books: what is owed to the member is in transit while the bank has the
 * file, and gone from our account when it settled. A rejected or returned payment is owed again.
 */
@ApplicationScoped
public class PayoutEntries {
  private static final String SENT = "payout.sent";
  private static final String SETTLED = "payout.settled";

  @Inject Journal journal;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  void postSent(PayLine line) {
    journal.post(
        JournalEntry.about(SENT, line.ref().value(), day(line))
            .in(line.cooperative())
            .debit(WAGES_PAYABLE, line.member(), line.amount())
            .credit(PAYOUTS_IN_TRANSIT, line.member(), line.amount()));
  }

  public void postSettled(PayLine line) {
    journal.post(
        JournalEntry.about(SETTLED, line.ref().value(), day(line))
            .in(line.cooperative())
            .debit(PAYOUTS_IN_TRANSIT, line.member(), line.amount())
            .credit(BANK, line.amount()));
  }

  /** It left the float of her cooperative, for her hand. */
  public void postHandedOver(PayLine line) {
    journal.post(
        JournalEntry.about(SETTLED, line.ref().value(), day(line))
            .in(line.cooperative())
            .debit(PAYOUTS_IN_TRANSIT, line.member(), line.amount())
            .credit(CASH_FLOAT, line.cooperative(), line.amount()));
  }

  public void postRejected(PayLine line) {
    postReversed(SENT, line);
  }

  /** It had settled and the money came back. */
  public void postReturned(PayLine line) {
    postReversed(SETTLED, line);
    postReversed(SENT, line);
  }

  private void postReversed(String event, PayLine line) {
    var ref = line.ref().value();
    journal.post(journal.get(event + ":" + ref).reversed(ref, day(line)));
  }

  private LocalDate day(PayLine line) {
    return cooperatives.get(line.cooperative()).businessDay(clock.instant());
  }
}
