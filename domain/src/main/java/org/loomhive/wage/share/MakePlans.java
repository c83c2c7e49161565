package org.loomhive.wage.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.plan.Allotment;
import org.loomhive.production.plan.Board;
import org.loomhive.production.plan.GreedyPlan;
import org.loomhive.production.plan.Tally;
import org.loomhive.production.plan.WorkPlanner;
import org.loomhive.production.plan.WorkPlanner.Effort;
import org.loomhive.production.proposal.GatherTask;
import org.loomhive.production.proposal.Gathered;
import org.loomhive.production.proposal.KeepPlan;
import org.loomhive.production.proposal.OpenWorks;
import org.loomhive.production.proposal.WorkPlan;

/**
 * Makes the plans that were asked for. It begins with the greedy plan and lets a planner improve it
 * where there is one; a plan that is not better is not taken.
 */
@ApplicationScoped
public class MakePlans {
  /** Looks for each piece of open work; more brings little. */
  public static final int LOOKS_PER_WORK = 2_000;

  /** Far from what a usual machine needs, so that the number of looks decides and not the time. */
  public static final Duration AT_MOST = Duration.ofSeconds(25);

  private static final int SECONDS_BETWEEN = 1;
  private static final Logger LOG = Logger.getLogger(MakePlans.class.getName());

  @Inject KeepPlan keep;
  @Inject GatherTask gather;
  @Inject OpenWorks openWorks;
  @Inject IncomeOfLate income;
  @Inject Cooperatives cooperatives;
  @Inject Instance<WorkPlanner> planner;
  @Inject Clock clock;
  @Inject MakePlans self;

  /** Makes all that wait. Gives how many were made. */
  public int all() {
    int made = 0;
    for (var next = keep.claim(); next.isPresent(); next = keep.claim()) {
      try {
        make(next.get());
        made++;
      } catch (RuntimeException trouble) {
        LOG.log(Level.WARNING, "event=plan failed cause={0}", trouble.getClass().getName());
        keep.fail(next.get().ref());
      }
    }
    return made;
  }

  private void make(WorkPlan plan) {
    var gathered = self.gathered(plan.cooperative());
    var board = new Board(gathered.task());
    keep.finish(plan.ref(), gathered, board, best(board, plan));
  }

  @Transactional
  public Gathered gathered(CooperativeRef cooperative) {
    var today = cooperatives.get(cooperative).businessDay(clock.instant());
    var pay = income.about(openWorks.unoffered(cooperative), cooperative, today);
    return gather.gather(cooperative, pay);
  }

  private Allotment best(Board board, WorkPlan plan) {
    var greedy = GreedyPlan.of(board);
    if (!planner.isResolvable() || board.works() == 0) return greedy;
    var effort = new Effort(plan.seed(), (long) LOOKS_PER_WORK * board.works(), AT_MOST);
    var told = new TellSometimes(clock, SECONDS_BETWEEN, percent -> keep.hear(plan.ref(), percent));
    var better = planner.get().improve(board, greedy, effort, told);
    return Tally.of(board, better).isBetterThan(Tally.of(board, greedy)) ? better : greedy;
  }
}
