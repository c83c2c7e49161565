package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.PayRunRef;

/** Notes that the file of a run goes out, and books what is in transit now. Happens once. */
@ApplicationScoped
public class SendPayRun {
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject PayoutEntries entries;
  @Inject Clock clock;

  @Transactional
  public void send(PayRunRef ref, byte[] file, Actor actor) {
    var run = runs.lock(ref);
    if (run.isSent()) return;
    var now = clock.instant();
    run.send(Fingerprint.of(file), actor.ref(), now);
    for (PayLine line : lines.lockAllOf(ref)) {
      if (line.isHeld()) continue;
      line.send(now);
      entries.postSent(line);
    }
  }
}
