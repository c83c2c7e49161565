package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** A second person says yes to a run; never the one who prepared it. */
@ApplicationScoped
public class ApprovePayRun {
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject Clock clock;

  @Transactional
  public void approve(PayRunRef ref, Actor actor) {
    actor.require(Role.FINANCE_APPROVER);
    var run = runs.lock(ref);
    if (!lines.hasGoing(ref)) throw new Refused(PayoutRefusal.EVERYTHING_IS_HELD, ref);
    run.approve(actor.ref(), clock.instant());
  }
}
