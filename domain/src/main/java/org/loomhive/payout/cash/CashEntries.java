package org.loomhive.payout.cash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.membership.Cooperatives;

/** How a float stands in the books: it is the organisation's money, in another place. */
@ApplicationScoped
public class CashEntries {
  @Inject Journal journal;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  void post(FloatMove move) {
    switch (move.kind()) {
      case TOPPED_UP -> postToppedUp(move);
      case PAID_BACK -> postPaidBack(move);
      case COUNTED -> postCounted(move);
    }
  }

  private void postToppedUp(FloatMove move) {
    journal.post(
        JournalEntry.about("cash.topped_up", move.key(), day(move))
            .in(move.cooperative())
            .debit(Account.CASH_FLOAT, move.cooperative(), move.amount())
            .credit(Account.BANK, move.amount()));
  }

  private void postPaidBack(FloatMove move) {
    journal.post(
        JournalEntry.about("cash.paid_back", move.key(), day(move))
            .in(move.cooperative())
            .debit(Account.BANK, move.amount())
            .credit(Account.CASH_FLOAT, move.cooperative(), move.amount()));
  }

  /** What is missing is the organisation's loss, and what is found its gain. */
  private void postCounted(FloatMove move) {
    if (move.amount().isZero()) return;
    journal.post(
        JournalEntry.about("cash.counted", move.key(), day(move))
            .in(move.cooperative())
            .debit(Account.CASH_FLOAT, move.cooperative(), move.amount())
            .credit(Account.CASH_COUNTED, move.amount()));
  }

  private LocalDate day(FloatMove move) {
    return cooperatives.get(move.cooperative()).businessDay(clock.instant());
  }
}
