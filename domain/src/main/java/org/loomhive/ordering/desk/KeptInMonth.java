package org.loomhive.ordering.desk;

import java.time.YearMonth;

/**
 * How many promises fell due in a month and how many were kept.
 *
 * @param due those whose day is over, and those that were kept before it
 */
public record KeptInMonth(YearMonth month, long due, long kept) {
  private static final int WHOLE = 100;

  /** Whole percent, rounded down so that it is 100 only when all were kept. */
  public int percent() {
    return due == 0 ? 0 : (int) (kept * WHOLE / due);
  }
}
