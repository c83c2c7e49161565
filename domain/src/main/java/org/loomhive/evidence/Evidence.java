package org.loomhive.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is told of one supply chain, with no name, no reference and no day of anybody in it.
 *
 * @param whole false when there is more work than one file holds; then it is the newest
 */
public record Evidence(
    About about, List<WorkSpan> work, List<LotTold> lots, Checks checks, boolean whole) {
  /**
   * What it is about, and the day on which it was gathered.
   *
   * @param name of the product, or of the material of the lot
   */
  public record About(Subject subject, String name, LocalDate on) {}

  /**
   * What was looked for and should not be there.
   *
   * @param isFloorPaid no slip on which this work stands comes to less than its floor, with its
   *     top-up
   * @param concerns payments that members of these cooperatives missed
   */
  public record Checks(boolean isFloorPaid, Concerns concerns) {}

  /**
   * How often somebody said that her pay did not arrive, rounded down to five; under five is told
   * as zero, as few are somebody.
   */
  public record Concerns(int told, int open) {
    private static final int STEP = 5;

    static Concerns of(long told, long open) {
      return new Concerns(coarse(told), coarse(open));
    }

    private static int coarse(long count) {
      return Math.toIntExact(count / STEP * STEP);
    }
  }
}
