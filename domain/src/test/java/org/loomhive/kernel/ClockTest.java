package org.loomhive.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ClockTest {
  /** Asks the time as a use case does. */
  @ApplicationScoped
  public static class Asker {
    @Inject Clock clock;

    public Instant ask() {
      return clock.instant();
    }
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_use_case_is_told_the_time_that_the_test_travelled_to() {
    var moment = Instant.parse("2026-03-02T10:00:00Z");
    TimeMachine.travelTo(moment);
    assertEquals(moment, TestHouse.get(Asker.class).ask().truncatedTo(ChronoUnit.MINUTES));
  }
}
