package org.loomhive.ordering.later;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.loomhive.ordering.OrderLine;

/**
 * One line with the days by which it was promised to leave.
 *
 * @param days that followed the first promise, the newest last
 */
public record LineDays(OrderLine line, List<NewDay> days) {
  public boolean isOf(OrderLine other) {
    return line.lineNumber() == other.lineNumber();
  }

  public ShipPromise promise() {
    return new ShipPromise(line.shipBy(), days.stream().map(NewDay::shipBy).toList());
  }

  /** It leaves later than was promised first. */
  public boolean isLater() {
    return !days.isEmpty();
  }

  public LocalDate shipBy() {
    return promise().now();
  }

  /** It has as far to go as ever. */
  public LocalDate arrivesBy() {
    return shipBy().plusDays(ChronoUnit.DAYS.between(line.shipBy(), line.arrivesBy()));
  }

  /** The newest; asked for only where it is later. */
  public NewDay last() {
    return days.get(days.size() - 1);
  }

  /** She may say whether she waits for the new day. */
  public boolean isAsked() {
    return isLater() && last().isOpen() && !line.isCancelled() && !line.isShipped();
  }

  /** Some of it lies in no parcel, so that her money can go back for that. */
  public boolean mayBeGivenBack() {
    return isAsked() && line.unpacked() > 0;
  }
}
