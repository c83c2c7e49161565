package org.loomhive.payout.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.bank.BankStatement;

/**
 * Brings a booking to the payment that it names: by the UETR, our own id, or the reference that the
 * bank told before. Amount and day alone are never enough.
 */
@ApplicationScoped
public class MatchEntry {
  @Inject NamedLines lines;
  @Inject ApplyEntry apply;

  /** One effect, or one for each payment of a run that was booked as one sum. */
  List<Effect> place(
      BankStatement.Entry entry, NamedLines.Found found, Collection<PayLine> leaving) {
    var meant = found.meant(entry.names());
    if (meant.size() > 1) return List.of(Effect.parked(EntryParked.SEVERAL));
    if (meant.size() == 1) return List.of(apply.to(meant.get(0), entry, leaving));
    if (entry.isDebit() && entry.names().batch().isPresent())
      return whole(entry, entry.names().batch().get(), leaving);
    if (entry.isDebit()) return List.of(Effect.parked(EntryParked.UNKNOWN_DEBIT));
    if (entry.cameBack().isPresent()) return List.of(Effect.parked(EntryParked.UNKNOWN_RETURN));
    return List.of(Effect.OTHER);
  }

  private List<Effect> whole(BankStatement.Entry entry, String order, Collection<PayLine> leaving) {
    var paid = paid(order);
    if (paid.isEmpty()) return List.of(Effect.parked(EntryParked.UNKNOWN_DEBIT));
    var currency = entry.amount().currency();
    var amounts = paid.stream().map(PayLine::amount).toList();
    if (amounts.stream().anyMatch(amount -> !amount.currency().equals(currency))
        || !Money.sum(currency, amounts).equals(entry.amount()))
      return List.of(Effect.parked(EntryParked.OTHER_AMOUNT));
    return paid.stream().map(line -> apply.left(line, leaving)).toList();
  }

  /** What the bank paid of a run: also what came back later had left with it. */
  private List<PayLine> paid(String order) {
    try {
      return lines.sentIn(new PayRunRef(order)).stream()
          .filter(line -> line.isSettled() || !line.isRejected())
          .toList();
    } catch (NotFound notOurForm) {
      return List.of();
    }
  }
}
