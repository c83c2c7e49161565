package org.loomhive.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.loomhive.ordering.OrderLine;

/** When a line is with its buyer: as long after it left as she was told it would take. */
final class Delivered {
  private static final Duration OPEN = Duration.ofDays(100);

  private Delivered() {}

  /** The day on which the last of it should be there; empty while something has not left. */
  static Optional<LocalDate> on(OrderLine line) {
    if (line.isCancelled()) return Optional.empty();
    long days = ChronoUnit.DAYS.between(line.shipBy(), line.arrivesBy());
    return line.shipment()
        .map(parcel -> LocalDate.ofInstant(parcel.shippedAt(), ZoneOffset.UTC).plusDays(days));
  }

  static boolean isWithHer(OrderLine line, Instant now) {
    return on(line).filter(day -> !day.isAfter(day(now))).isPresent();
  }

  static boolean isTooLate(OrderLine line, Instant now) {
    return on(line).filter(day -> day.plusDays(OPEN.toDays()).isBefore(day(now))).isPresent();
  }

  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
