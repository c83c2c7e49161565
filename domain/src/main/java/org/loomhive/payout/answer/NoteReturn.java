package org.loomhive.payout.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayoutEntries;
import org.loomhive.payout.PayoutLock;
import org.loomhive.payout.PayoutRefusal;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.wage.Slips;

/**
 * A settled payment came back, as the bank's statement shows. It is owed again and goes out with
 * another run.
 */
@ApplicationScoped
public class NoteReturn {
  private static final String RETURNED = "RTND";

  @Inject PayoutLock lock;
  @Inject PayLines lines;
  @Inject PayoutEntries entries;
  @Inject Slips slips;
  @Inject Clock clock;

  @Transactional
  public void returned(PayLineRef ref, BankReason why, Actor actor) {
    actor.require(Role.FINANCE_APPROVER);
    lock.hold();
    PayLine line = lines.get(ref);
    if (line.isRejected()) return;
    if (!line.isSettled()) throw new Refused(PayoutRefusal.NOT_SETTLED, ref);
    shown(line, new BankAnswer.Status(BankAnswer.Outcome.REJECTED, RETURNED, null, why));
  }

  /** Within the transaction that takes the statement, which holds the lock. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void shown(PayLine line, BankAnswer.Status why) {
    entries.postReturned(line);
    line.reject(why, clock.instant());
    slips.get(line.slip()).giveBack(line.run());
  }
}
