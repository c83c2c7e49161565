package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Role;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;

/** Takes a run back before its file was handed out; its slips wait for another run. */
@ApplicationScoped
public class WithdrawPayRun {
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject Slips slips;
  @Inject Clock clock;

  @Transactional
  public void withdraw(PayRunRef ref, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    var run = runs.lock(ref);
    if (run.isWithdrawn()) return;
    run.withdraw(actor.ref(), clock.instant());
    var going = lines.lockAllOf(ref).stream().filter(line -> !line.isHeld()).toList();
    going.forEach(PayLine::letGo);
    for (Slip slip : slips.of(going.stream().map(PayLine::slip).toList())) slip.giveBack(ref);
  }
}
