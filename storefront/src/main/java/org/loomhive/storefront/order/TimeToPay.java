package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** How long the pieces of an order are still kept, whatever the clock of her machine says. */
@Named
@RequestScoped
public class TimeToPay {
  private static final Duration COUNTED = Duration.ofHours(2);

  @Inject StatusPage status;
  @Inject Clock clock;

  public Duration getLeft() {
    return Duration.between(clock.instant(), status.getOrder().payUntil());
  }

  /** So long that nobody counts minutes: it was written down for her. */
  public boolean isByLetter() {
    return getLeft().compareTo(COUNTED) > 0;
  }
}
