package org.loomhive.ledger.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Closes every day that is over, one after the other. A job calls it each night. */
@ApplicationScoped
public class CloseDays {
  /** Whoever began to post before midnight has ended by then. */
  private static final Duration GRACE = Duration.ofHours(1);

  @Inject Closings closings;
  @Inject CloseDay closeDay;
  @Inject Clock clock;

  /** Gives how many days it closed. */
  public int all() {
    var open = clock.instant().minus(GRACE).atZone(Closings.ZONE).toLocalDate();
    int closed = 0;
    var day = closings.nextDay().orElse(open);
    for (; day.isBefore(open); day = day.plusDays(1), closed++) closeDay.close(day);
    return closed;
  }
}
