package org.loomhive.wage;

import java.time.YearMonth;

/**
 * How much one month comes to.
 *
 * @param members how many people it is about
 * @param minor in the smallest coins of the cooperative's currency
 */
public record MonthTotal(YearMonth month, Number members, Number minor) {
  static final String ROW = "new org.loomhive.wage.MonthTotal";

  /** Nobody, and no money. */
  public static MonthTotal nothing(YearMonth month) {
    return new MonthTotal(month, 0, 0);
  }
}
