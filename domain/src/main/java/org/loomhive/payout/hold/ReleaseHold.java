package org.loomhive.payout.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.HoldReason;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayRuns;
import org.loomhive.payout.PayoutRefusal;

/**
 * A second person lets a slip be paid that was held back, and says why. It goes out with the next
 * run, unless that finds another reason.
 */
@ApplicationScoped
public class ReleaseHold {
  private static final int LONGEST_WHY = 200;

  @Inject PayLines lines;
  @Inject PayRuns runs;
  @Inject HoldReleases releases;
  @Inject Clock clock;

  @Transactional
  public void release(PayLineRef ref, String why, Actor actor) {
    var line = lines.get(ref);
    var reason = line.heldFor().orElseThrow(() -> new Refused(PayoutRefusal.NOT_HELD, ref));
    actor.require(mayRelease(reason));
    if (actor.ref().equals(runs.get(line.run()).preparedBy()))
      throw new Refused(PayoutRefusal.SAME_PERSON_RELEASES);
    if (why == null || why.isBlank() || why.length() > LONGEST_WHY)
      throw new Refused(PayoutRefusal.RELEASE_WITHOUT_REASON, LONGEST_WHY);
    releases.add(new HoldRelease(line, why.strip(), actor.ref(), clock.instant()));
  }

  private static Role mayRelease(HoldReason reason) {
    return reason
        .releasedBy()
        .orElseThrow(() -> new Refused(PayoutRefusal.HOLD_IS_MENDED_ELSEWHERE));
  }
}
