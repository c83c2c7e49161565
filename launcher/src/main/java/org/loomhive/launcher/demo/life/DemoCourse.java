package org.loomhive.launcher.demo.life;

import org.loomhive.launcher.demo.DemoTable;

/**
 * How an order or a piece of work goes, as its row tells: how far it went, on which days, and
 * whether the inspection found something.
 *
 * @param begun days ago, when the order was paid or the work was planned
 */
record DemoCourse(int begun, Until until, Found found) {
  private static final int READY_DAYS = 2;

  /** The last step that was taken. Each says how many days after the beginning it is taken. */
  enum Until {
    UNPAID(0),
    PAID(0),
    /** The buyer thought better of it while nobody had begun. */
    CANCELLED(1),
    PREPARED(1),
    OFFERED(1),
    ACCEPTED(2),
    FINISHED(11),
    RECEIVED(12),
    INSPECTED(12),
    PACKED(13),
    SHIPPED(14);

    private final int days;

    Until(int days) {
      this.days = days;
    }
  }

  /** What the first look at finished pieces came to, and how many days that costs. */
  enum Found {
    GOOD(0),
    NOTE(0),
    /** Sent back; the same maker puts it right. */
    REWORK(5),
    /** Made once more, from the offer on. */
    REJECT(11);

    private final int moreDays;

    Found(int moreDays) {
      this.moreDays = moreDays;
    }
  }

  static DemoCourse of(DemoTable.Row row) {
    var found = row.text("found").isEmpty() ? Found.GOOD : Found.valueOf(row.text("found"));
    return new DemoCourse(row.number("days_ago"), Until.valueOf(row.text("until")), found);
  }

  /** Whether a step was taken; what would be today or later was not. */
  boolean reaches(Until step) {
    return until.compareTo(step) >= 0 && day(step) > 0;
  }

  /** Days ago on which a step is taken. */
  int day(Until step) {
    return begun - step.days;
  }

  /** How a parcel goes with what lay ready: two days after the material of the rest is prepared. */
  DemoCourse readyLeaves() {
    boolean isWaiting = until.compareTo(Until.PREPARED) < 0;
    int days = Until.SHIPPED.days - READY_DAYS;
    return new DemoCourse(begun + days, isWaiting ? until : Until.SHIPPED, Found.GOOD);
  }

  /** The same from the inspection on, when the piece was put right or made anew. */
  DemoCourse secondTime() {
    return new DemoCourse(begun - found.moreDays, until, Found.GOOD);
  }
}
