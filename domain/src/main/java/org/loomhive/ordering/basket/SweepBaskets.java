package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Takes baskets away that were forgotten: nobody touched them for a quarter of a year. */
@ApplicationScoped
public class SweepBaskets {
  private static final Duration FORGOTTEN = Duration.ofDays(90);

  @Inject Baskets baskets;
  @Inject Clock clock;

  /** Gives how many went. */
  public int all() {
    return baskets.removeUntouchedSince(clock.instant().minus(FORGOTTEN));
  }
}
