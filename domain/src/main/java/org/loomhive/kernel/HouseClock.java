package org.loomhive.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the time comes from. */
@Dependent
public class HouseClock {
  @Produces
  @Dependent
  Clock clock() {
    return Clock.systemUTC();
  }
}
