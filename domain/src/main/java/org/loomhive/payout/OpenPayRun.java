package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.ledger.HowFar;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;

/** Writes a run down, one at a time, so that no slip is swept into two of them. */
@ApplicationScoped
public class OpenPayRun {
  /** By this name it is told how far it is. */
  public static final String WORK = "prepare";

  @Inject PayoutLock lock;
  @Inject Slips slips;
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject HowFar howFar;
  @Inject Clock clock;

  /**
   * @param cooperative null for the whole network
   */
  record Wish(CooperativeRef cooperative, Rail rail, String currency, LocalDate executeOn) {}

  /** The slips that were looked at, and those of them that have to wait. */
  record Checked(List<SlipNumber> slips, Map<SlipNumber, HoldReason> holds) {
    boolean isHeld(SlipNumber slip) {
      return holds.containsKey(slip);
    }
  }

  @Transactional
  public PayRunRef open(Wish wish, Checked checked, Actor actor) {
    var now = clock.instant();
    PayRun.requireDayToCome(wish.executeOn(), now);
    lock.hold();
    var looked = Set.copyOf(checked.slips());
    var free = slips.unpaid().stream().filter(slip -> looked.contains(slip.number())).toList();
    if (free.isEmpty()) throw new Refused(PayoutRefusal.NOTHING_TO_PAY);
    var run =
        new PayRun(wish.cooperative(), wish.currency(), wish.executeOn())
            .on(wish.rail())
            .preparedBy(actor.ref(), now);
    runs.add(run);
    int done = 0;
    for (var some : Portions.of(free, HowFar.STEP)) {
      lines.add(run, some.stream().map(slip -> line(run, slip, checked.holds())).toList());
      howFar.tell(WORK, done += some.size(), free.size());
    }
    lines.takeSlips(
        run, (int) free.stream().filter(slip -> !checked.isHeld(slip.number())).count());
    return run.ref();
  }

  private static PayLine line(PayRun run, Slip slip, Map<SlipNumber, HoldReason> holds) {
    var line = new PayLine(run, slip);
    var why = holds.get(slip.number());
    return why == null ? line : line.stayBehind(why);
  }
}
