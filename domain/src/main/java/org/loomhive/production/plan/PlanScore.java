package org.loomhive.production.plan;

import java.util.Comparator;

/**
 * How good a plan is; less is better, and what comes first counts first.
 *
 * @param broken how far hard rules are broken; only 0 may be offered to anybody
 * @param waiting work that nobody is offered, the more urgent the more it counts
 * @param cost uneven income, split lots, trips, short time, learners who get no piece
 */
public record PlanScore(long broken, long waiting, long cost) implements Comparable<PlanScore> {
  private static final Comparator<PlanScore> ORDER =
      Comparator.comparingLong(PlanScore::broken)
          .thenComparingLong(PlanScore::waiting)
          .thenComparingLong(PlanScore::cost);

  @Override
  public int compareTo(PlanScore other) {
    return ORDER.compare(this, other);
  }

  public boolean isBetterThan(PlanScore other) {
    return compareTo(other) < 0;
  }
}
