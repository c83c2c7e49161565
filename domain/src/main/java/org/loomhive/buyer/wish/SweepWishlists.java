package org.loomhive.buyer.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Takes wishlists without account away that nobody touched for half a year. */
@ApplicationScoped
public class SweepWishlists {
  private static final Duration FORGOTTEN = Duration.ofDays(180);

  @Inject Wishlists lists;
  @Inject Clock clock;

  /** Gives how many went. */
  public int all() {
    return lists.removeUntouchedSince(clock.instant().minus(FORGOTTEN));
  }
}
