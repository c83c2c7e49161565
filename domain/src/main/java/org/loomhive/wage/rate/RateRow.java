package org.loomhive.wage.rate;

import java.util.Optional;
import org.loomhive.kernel.Refused;

/** One line of a table that is taken in: the rate in it, or why it is not taken. */
public final class RateRow {
  private final int line;
  private final WageRate rate;
  private final Refused no;

  private RateRow(int line, WageRate rate, Refused no) {
    this.line = line;
    this.rate = rate;
    this.no = no;
  }

  /**
   * @param line as an editor counts it, from 1
   */
  public static RateRow read(int line, WageRate rate) {
    return new RateRow(line, rate, null);
  }

  public static RateRow refused(int line, Refused why) {
    return new RateRow(line, null, why);
  }

  RateRow refused(Refused why) {
    return new RateRow(line, rate, why);
  }

  public int line() {
    return line;
  }

  /** Empty for a line that could not be read. */
  public Optional<WageRate> rate() {
    return Optional.ofNullable(rate);
  }

  /** Empty for a line that is good. */
  public Optional<Refused> no() {
    return Optional.ofNullable(no);
  }

  public boolean isGood() {
    return no == null;
  }
}
