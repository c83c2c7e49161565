package org.loomhive.workbench;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of this process: the real one, moved by as much as a test or the demo's history wants.
 */
@Dependent
@Alternative
@Priority(1)
public class TimeMachine {
  private static volatile Duration moved = Duration.ZERO;

  /** From now on it is this moment, and time goes on from there. */
  public static void travelTo(Instant moment) {
    moved = Duration.between(Instant.now(), moment);
  }

  public static void comeBack() {
    moved = Duration.ZERO;
  }

  public static Instant now() {
    return Instant.now().plus(moved);
  }

  @Produces
  @Dependent
  Clock clock() {
    return new Moved(ZoneOffset.UTC);
  }

  private static final class Moved extends Clock {
    private final ZoneId zone;

    Moved(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Moved(other);
    }

    @Override
    public Instant instant() {
      return now();
    }
  }
}
