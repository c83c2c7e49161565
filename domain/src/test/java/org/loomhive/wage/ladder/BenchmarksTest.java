package org.loomhive.wage.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.wage.rate.PerTime;
import org.loomhive.wage.rate.RateAmount;
import org.loomhive.wage.rate.RateRefusal;
import org.loomhive.workbench.TestHouse;

class BenchmarksTest {
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  private final String state = "T-" + ThreadLocalRandom.current().nextInt(1_000_000);
  private final Benchmarks benchmarks = TestHouse.get(Benchmarks.class);
  private final AddBenchmark adding = TestHouse.get(AddBenchmark.class);

  @Test
  void a_living_wage_of_another_state_is_called_an_orientation() {
    add(found("IN-AP", "Prakasam", APRIL));
    assertTrue(living(APRIL).isOrientation());
    assertTrue(benchmarks.find(BenchmarkKind.LIVING_WAGE, state, APRIL.minusDays(1)).isEmpty());
    assertTrue(benchmarks.find(BenchmarkKind.POVERTY_LINE, state, APRIL).isEmpty());
    add(found(state, "Here", APRIL.minusYears(1)));
    assertFalse(living(APRIL).isOrientation());
    assertEquals(Money.of("77.30", "INR"), living(APRIL).perHour());
  }

  @Test
  void the_same_is_not_found_twice_and_nothing_is_found_tomorrow_or_nowhere() {
    add(found(state, "Here", APRIL));
    assertRefused(RateRefusal.BENCHMARK_KNOWN, found(state, "Here", APRIL));
    assertRefused(RateRefusal.FOUND_LATER, found(state, "Here", LocalDate.of(2999, 1, 1)));
    var nowhere = new Benchmark.Study(state, "Here", "");
    assertRefused(
        RateRefusal.SOURCE_NEEDED,
        new Benchmark(BenchmarkKind.LIVING_WAGE, state, nowhere, month(), APRIL));
    var manager = new Actor("S-M", Set.of(Role.MANAGER), Set.of());
    var no = assertThrows(Refused.class, () -> adding.add(found(state, "Far", APRIL), manager));
    assertEquals(ActorRefusal.NOT_YOUR_ROLE, no.reason());
    assertEquals(1, benchmarks.of(state).size());
  }

  private void add(Benchmark one) {
    adding.add(one, Actor.system());
  }

  private void assertRefused(RateRefusal why, Benchmark one) {
    assertEquals(why, assertThrows(Refused.class, () -> add(one)).reason());
  }

  private Benchmark living(LocalDate on) {
    return benchmarks.find(BenchmarkKind.LIVING_WAGE, state, on).orElseThrow();
  }

  private Benchmark found(String where, String place, LocalDate asOf) {
    var study = new Benchmark.Study(where, place, "test");
    return new Benchmark(BenchmarkKind.LIVING_WAGE, state, study, month(), asOf);
  }

  private static RateAmount month() {
    var by = new RateAmount.Divisors(8, 26);
    return new RateAmount(Money.of("16077", "INR"), PerTime.MONTH, by);
  }
}
