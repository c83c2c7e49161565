package org.loomhive.payout.cash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayRuns;
import org.loomhive.payout.PayoutEntries;
import org.loomhive.payout.PayoutLock;
import org.loomhive.payout.PayoutRefusal;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.Slips;

/**
 * She did not come for her cash: it stays in the float, is owed again, and goes with another run.
 */
@ApplicationScoped
public class LeaveUncollected {
  private static final BankAnswer.Status NOT_COLLECTED =
      new BankAnswer.Status(Outcome.REJECTED, "LEFT", null, BankReason.NOT_COLLECTED);

  @Inject PayoutLock lock;
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject PayoutEntries entries;
  @Inject Slips slips;
  @Inject Clock clock;

  @Transactional
  public void leave(PayLineRef ref, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    lock.hold();
    var line = lines.get(ref);
    if (runs.get(line.run()).rail() != Rail.CASH)
      throw new Refused(CashRefusal.NOT_A_CASH_RUN, line.run());
    if (line.isSettled()) throw new Refused(CashRefusal.PAID_ALREADY, ref);
    if (!line.isSent()) throw new Refused(PayoutRefusal.NOT_SENT_YET, ref);
    if (line.isRejected()) return;
    entries.postRejected(List.of(line));
    line.reject(NOT_COLLECTED, clock.instant());
    slips.get(line.slip()).giveBack(line.run());
  }
}
