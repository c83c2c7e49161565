package org.loomhive.payout.cash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;
import org.loomhive.membership.card.CardCode;
import org.loomhive.membership.card.Cards;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayRuns;
import org.loomhive.payout.PayoutEntries;
import org.loomhive.payout.PayoutLock;
import org.loomhive.payout.PayoutRefusal;
import org.loomhive.payout.bank.Rail;

/** Puts a member's pay into her hand, once, against a numbered receipt. */
@ApplicationScoped
public class PayInCash {
  private static final String HANDED_OVER = "CASH";

  @Inject PayoutLock lock;
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject CashReceipts receipts;
  @Inject CashFloat cashFloat;
  @Inject PayoutEntries entries;
  @Inject Cards cards;
  @Inject Clock clock;

  /** She typed her PIN at the counter; whoever calls has looked at it. */
  @Transactional
  public CashReceipt byPin(PayLineRef ref, Actor payer) {
    return pay(ref, Proof.pin(), payer);
  }

  /** The code of her card was read. */
  @Transactional
  public CashReceipt byCard(PayLineRef ref, String code, Actor payer) {
    var holder = cards.holderOf(CardCode.read(code));
    if (holder.filter(lines.get(ref).member()::equals).isEmpty())
      throw new Refused(CashRefusal.NOT_HER_CARD);
    return pay(ref, Proof.card(), payer);
  }

  /** She signed the paper, and so did two on the staff who saw it. */
  @Transactional
  public CashReceipt bySignatures(PayLineRef ref, StaffRef second, Actor payer) {
    if (second.value().equals(payer.ref())) throw new Refused(CashRefusal.SECOND_SIGNATURE_MISSING);
    return pay(ref, Proof.signatures(second), payer);
  }

  private CashReceipt pay(PayLineRef ref, Proof proof, Actor payer) {
    payer.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    lock.hold();
    var line = lines.get(ref);
    var before = receipts.find(ref);
    if (before.isPresent()) return before.get();
    requirePayable(line);
    cashFloat.requireEnough(line.cooperative(), line.amount());
    var now = clock.instant();
    entries.postHandedOver(line);
    line.settle(HANDED_OVER, now);
    var receipt = new CashReceipt(receipts.nextNumber(), line, proof).paidBy(payer.ref(), now);
    receipts.add(receipt);
    return receipt;
  }

  private void requirePayable(PayLine line) {
    if (runs.get(line.run()).rail() != Rail.CASH)
      throw new Refused(CashRefusal.NOT_A_CASH_RUN, line.run());
    if (!line.isSent() || line.isRejected())
      throw new Refused(PayoutRefusal.NOT_SENT_YET, line.ref());
  }
}
