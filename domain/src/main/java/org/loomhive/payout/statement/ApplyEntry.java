package org.loomhive.payout.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayoutEntries;
import org.loomhive.payout.answer.NoteReturn;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.BankStatement;
import org.loomhive.payout.bank.BankWord;

/** Lets one booking take effect on the payment that it means, once, and never backwards. */
@ApplicationScoped
public class ApplyEntry {
  @Inject PayoutEntries entries;
  @Inject NoteReturn returning;
  @Inject Clock clock;

  /**
   * @param leaving what was seen to have left and is booked with others; {@link #book} has to
   *     follow
   */
  Effect to(PayLine line, BankStatement.Entry entry, Collection<PayLine> leaving) {
    if (!line.isSent()) return Effect.parked(EntryParked.NOT_SENT);
    if (!line.amount().equals(entry.amount())) return Effect.parked(EntryParked.OTHER_AMOUNT);
    if (line.isRejected() && !line.isSettled()) return Effect.parked(EntryParked.AFTER_REJECTION);
    if (!entry.isDebit()) return comeBack(line, entry, leaving);
    return entry.cameBack().isPresent() ? Effect.parked(EntryParked.UNUSUAL) : left(line, leaving);
  }

  /** The money left our account. */
  Effect left(PayLine line, Collection<PayLine> leaving) {
    if (line.isSettled()) return Effect.NOTED;
    line.settle(BankWord.BOOK.name(), clock.instant());
    leaving.add(line);
    return Effect.SETTLED;
  }

  /** Books what left, with few statements for all of it. */
  void book(Collection<PayLine> leaving) {
    if (leaving.isEmpty()) return;
    entries.postSettled(List.copyOf(leaving));
    leaving.clear();
  }

  /** What comes back had left, whether or not that was told before. */
  private Effect comeBack(PayLine line, BankStatement.Entry entry, Collection<PayLine> leaving) {
    if (line.isRejected()) return Effect.NOTED;
    left(line, leaving);
    book(leaving); // what is not in the books cannot come back
    var code = entry.cameBack().flatMap(BankStatement.Return::code).orElse(null);
    var reason = entry.cameBack().map(BankStatement.Return::reason).orElse(BankReason.NOT_SAID);
    returning.shown(
        line,
        new BankAnswer.Status(BankAnswer.Outcome.REJECTED, BankWord.RTND.name(), code, reason));
    return Effect.RETURNED;
  }
}
