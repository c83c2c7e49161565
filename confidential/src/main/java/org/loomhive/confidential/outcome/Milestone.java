package org.loomhive.confidential.outcome;

import java.time.LocalDate;

/** When it is asked how life goes on, counted from the day on which she joined. */
public enum Milestone {
  BASELINE(0, 30),
  MONTH_3(3, 14),
  MONTH_6(6, 14),
  MONTH_12(12, 30),
  MONTH_24(24, 30);

  private final int months;
  private final int windowDays;

  Milestone(int months, int windowDays) {
    this.months = months;
    this.windowDays = windowDays;
  }

  /** The first survey is due at the end of its thirty days, the others on their day. */
  LocalDate dueOn(LocalDate joined) {
    return this == BASELINE ? joined.plusDays(windowDays) : joined.plusMonths(months);
  }

  LocalDate opensOn(LocalDate joined) {
    return this == BASELINE ? joined : dueOn(joined).minusDays(windowDays);
  }

  LocalDate closesOn(LocalDate joined) {
    return this == BASELINE ? dueOn(joined) : dueOn(joined).plusDays(windowDays);
  }
}
