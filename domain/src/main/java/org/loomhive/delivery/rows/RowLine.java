package org.loomhive.delivery.rows;

import java.util.Optional;
import org.loomhive.kernel.Refused;

/**
 * One line of a table that is taken in: the row in it, or why it is not taken.
 *
 * @param line as an editor counts it, from 1
 */
public record RowLine(int line, DatedRow row, Refused no) {
  public static RowLine read(int line, DatedRow row) {
    return new RowLine(line, row, null);
  }

  public static RowLine refused(int line, Refused why) {
    return new RowLine(line, null, why);
  }

  RowLine refused(Refused why) {
    return new RowLine(line, row, why);
  }

  /** Empty for a line that could not be read. */
  public Optional<DatedRow> found() {
    return Optional.ofNullable(row);
  }

  public Optional<Refused> why() {
    return Optional.ofNullable(no);
  }

  public boolean isGood() {
    return no == null;
  }
}
