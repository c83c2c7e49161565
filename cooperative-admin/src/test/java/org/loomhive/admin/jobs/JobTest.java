package org.loomhive.admin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {
  private static final Instant NOW = Instant.parse("2027-03-01T02:30:00Z");

  private final List<Optional<Integer>> seen = new ArrayList<>();
  private Job job;

  @Test
  void a_long_one_tells_how_far_it_is_while_it_runs_and_not_afterwards() {
    job = new Job("long", Duration.ofDays(1), (Job.Work) this::inTwoSteps);
    job.run(NOW);
    assertEquals(List.of(Optional.empty(), Optional.of(50), Optional.of(100)), seen);
    assertEquals(Optional.empty(), job.percent());
    assertEquals(7, job.last().orElseThrow().done());
  }

  private int inTwoSteps(java.util.function.IntConsumer progress) {
    seen.add(job.percent());
    progress.accept(50);
    seen.add(job.percent());
    progress.accept(100);
    seen.add(job.percent());
    return 7;
  }

  @ParameterizedTest
  @CsvSource({"PT1S, 1, SECONDS", "PT90S, 90, SECONDS", "PT5M, 5, MINUTES", "PT24H, 1, DAYS"})
  void how_often_it_runs_is_told_in_the_largest_unit(Duration every, long units, ChronoUnit unit) {
    job = new Job("often", every, () -> 0);
    assertEquals(unit, job.unit());
    assertEquals(units, job.units());
  }

  @Test
  void one_that_fails_half_way_is_not_shown_as_running() {
    job =
        new Job(
            "broken",
            Duration.ofDays(1),
            (Job.Work)
                progress -> {
                  progress.accept(40);
                  throw new IllegalStateException("no");
                });
    job.run(NOW);
    assertTrue(job.percent().isEmpty());
    assertFalse(job.last().orElseThrow().isGood());
  }
}
