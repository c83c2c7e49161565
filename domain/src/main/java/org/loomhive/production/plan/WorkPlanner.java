package org.loomhive.production.plan;

import java.time.Duration;
import java.util.function.IntConsumer;

/** Port: looks for a better plan than the one that is there. */
public interface WorkPlanner {
  /**
   * How long to look. The same seed and number of looks give the same plan, unless the time ran out
   * first.
   *
   * @param looks how many changes are tried
   * @param atMost a guard for slow machines
   */
  record Effort(long seed, long looks, Duration atMost) {}

  /**
   * Begins with a plan and gives one that is at least as good.
   *
   * @param percent is told now and then how much of the effort is spent
   */
  Allotment improve(Board board, Allotment start, Effort effort, IntConsumer percent);
}
