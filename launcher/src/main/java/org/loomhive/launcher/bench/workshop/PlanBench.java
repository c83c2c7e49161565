package org.loomhive.launcher.bench.workshop;

import java.time.Duration;
import java.util.stream.IntStream;
import org.loomhive.adapters.timefold.TimefoldPlanner;
import org.loomhive.launcher.bench.Figures;
import org.loomhive.production.plan.Allotment;
import org.loomhive.production.plan.Board;
import org.loomhive.production.plan.GreedyPlan;
import org.loomhive.production.plan.Tally;
import org.loomhive.production.plan.WorkPlanner.Effort;
import org.loomhive.wage.share.MakePlans;

/** How long a plan of a large cooperative takes, and how much better it is than the greedy one. */
final class PlanBench {
  private static final int PIECES = 500;
  private static final int MAKERS = 200;
  private static final int LOTS = 300;
  private static final double MOST_SECONDS = 30;
  private static final long SEED = 1;

  private PlanBench() {}

  static void run(Figures figures) {
    var began = System.nanoTime();
    var board = new Board(ManyPieces.task(SEED, PIECES, MAKERS, LOTS));
    var greedy = GreedyPlan.of(board);
    figures.add("greedy plan: 500 pieces, 200 makers, 300 lots", since(began), "s");
    var effort = new Effort(SEED, (long) PIECES * MakePlans.LOOKS_PER_WORK, MakePlans.AT_MOST);
    var better =
        new TimefoldPlanner().improve(board, greedy, effort, percent -> tell(figures, percent));
    figures.add("good plan: 500 pieces, 200 makers, 300 lots", since(began), "s", MOST_SECONDS);
    var before = Tally.of(board, greedy);
    var after = Tally.of(board, better);
    figures.add("plan breaks hard rules", after.broken(), "", 0);
    figures.add(
        "plan leaves waiting, greedy = 100", percent(after.waiting(), before.waiting()), "%", 100);
    figures.add("plan costs, greedy = 100", percent(after.cost(), before.cost()), "%");
    figures.add("plan worse than the greedy one", before.isBetterThan(after) ? 1 : 0, "", 0);
    var again = new TimefoldPlanner().improve(board, greedy, effort, percent -> {});
    figures.add("lines that differ at the second time", differing(better, again), "", 0);
  }

  private static long differing(Allotment one, Allotment other) {
    return IntStream.range(0, PIECES)
        .filter(piece -> one.makerOf(piece) != other.makerOf(piece))
        .count();
  }

  private static void tell(Figures figures, int percent) {
    if (percent % 25 == 0) figures.progress("plan " + percent + " %");
  }

  private static double since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).toMillis() / 1000.0;
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }
}
