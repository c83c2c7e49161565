package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.ledger.HowFar;

/** Notes that the file of a run goes out, and books what is in transit now. Happens once. */
@ApplicationScoped
public class SendPayRun {
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject PayoutEntries entries;
  @Inject HowFar howFar;
  @Inject Clock clock;

  @Transactional
  public void send(PayRunRef ref, byte[] file, Actor actor) {
    var run = runs.lock(ref);
    if (run.isSent()) return;
    var now = clock.instant();
    run.send(Fingerprint.of(file), actor.ref(), now);
    var going = lines.send(ref, now);
    int done = 0;
    howFar.tell(work(ref), done, going.size());
    for (var some : Portions.of(going, HowFar.STEP)) {
      entries.postSent(some);
      howFar.tell(work(ref), done += some.size(), going.size());
    }
  }

  /** By this name it is told how far a sending is. */
  public static String work(PayRunRef ref) {
    return "send " + ref;
  }
}
