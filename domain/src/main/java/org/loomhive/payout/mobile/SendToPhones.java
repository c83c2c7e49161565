package org.loomhive.payout.mobile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.PayRuns;
import org.loomhive.payout.bank.OrderOfRun;
import org.loomhive.payout.bank.Rail;
import org.loomhive.payout.bank.SentFiles;

/**
 * Lets an approved run go to phones. The batch is written once and kept; a job brings it to the
 * service and asks what became of it.
 */
@ApplicationScoped
public class SendToPhones {
  @Inject PayRuns runs;
  @Inject OrderOfRun orders;
  @Inject WalletBatches batches;
  @Inject Clock clock;

  // Only admin has those behind the ports.
  @Inject Instance<MobileMoney> service;
  @Inject Instance<SentFiles> files;

  /** Two schemas, two steps: the batch is kept first and the run is sent then. */
  public void send(PayRunRef ref, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    var run = runs.get(ref);
    if (run.rail() != Rail.MOBILE) throw new Refused(MobileRefusal.NOT_A_MOBILE_RUN, ref);
    if (!service.get().isSetUp()) throw new Refused(MobileRefusal.NOT_SET_UP);
    run.requireSendable(clock.instant());
    var kept = files.get().find(ref, actor);
    var batch =
        kept.orElseGet(() -> files.get().keep(ref, service.get().write(orders.of(run, actor))));
    batches.wish(ref, batch, actor);
  }
}
