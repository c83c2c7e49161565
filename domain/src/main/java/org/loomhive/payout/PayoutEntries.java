package org.loomhive.payout;

import static org.loomhive.ledger.Account.BANK;
import static org.loomhive.ledger.Account.CASH_FLOAT;
import static org.loomhive.ledger.Account.PAYOUTS_IN_TRANSIT;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayLineRef;
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

  /** What of a line is booked when it goes out. */
  record Going(PayLineRef ref, CooperativeRef cooperative, MemberRef member, Money amount) {}

  void postSent(Collection<Going> lines) {
    var days = new Days();
    journal.post(
        lines.stream()
            .map(
                line ->
                    JournalEntry.about(SENT, line.ref().value(), days.of(line.cooperative()))
                        .in(line.cooperative())
                        .debit(WAGES_PAYABLE, line.member(), line.amount())
                        .credit(PAYOUTS_IN_TRANSIT, line.member(), line.amount()))
            .toList());
  }

  public void postSettled(Collection<PayLine> lines) {
    var days = new Days();
    journal.post(
        lines.stream()
            .map(
                line ->
                    JournalEntry.about(SETTLED, line.ref().value(), days.of(line.cooperative()))
                        .in(line.cooperative())
                        .debit(PAYOUTS_IN_TRANSIT, line.member(), line.amount())
                        .credit(BANK, line.amount()))
            .toList());
  }

  /** It left the float of her cooperative, for her hand. */
  public void postHandedOver(PayLine line) {
    journal.post(
        JournalEntry.about(SETTLED, line.ref().value(), new Days().of(line.cooperative()))
            .in(line.cooperative())
            .debit(PAYOUTS_IN_TRANSIT, line.member(), line.amount())
            .credit(CASH_FLOAT, line.cooperative(), line.amount()));
  }

  public void postRejected(Collection<PayLine> lines) {
    postReversed(SENT, lines);
  }

  /** It had settled and the money came back. */
  public void postReturned(PayLine line) {
    postReversed(SETTLED, List.of(line));
    postReversed(SENT, List.of(line));
  }

  private void postReversed(String event, Collection<PayLine> lines) {
    var days = new Days();
    var posted = journal.find(lines.stream().map(line -> key(event, line)).toList());
    var reversals = new ArrayList<JournalEntry>();
    for (PayLine line : lines) {
      var entry = posted.get(key(event, line));
      if (entry == null) throw new NotFound("journal entry", key(event, line));
      reversals.add(entry.reversed(line.ref().value(), days.of(line.cooperative())));
    }
    journal.post(reversals);
  }

  private static String key(String event, PayLine line) {
    return event + ":" + line.ref();
  }

  /** Which day it is in each cooperative, looked up once. */
  private final class Days {
    private final Map<CooperativeRef, LocalDate> known = new HashMap<>();

    LocalDate of(CooperativeRef cooperative) {
      return known.computeIfAbsent(
          cooperative, each -> cooperatives.get(each).businessDay(clock.instant()));
    }
  }
}
