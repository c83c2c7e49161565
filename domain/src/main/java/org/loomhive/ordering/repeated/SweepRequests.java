package org.loomhive.ordering.repeated;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets answers that are older than a day: nobody repeats a request for longer. */
@ApplicationScoped
public class SweepRequests {
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject RepeatedRequests requests;
  @Inject Clock clock;

  /** Gives how many went. */
  public int all() {
    return requests.removeBegunBefore(clock.instant().minus(KEPT));
  }
}
