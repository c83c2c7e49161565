package org.loomhive.wage.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.wage.rate.RateRefusal;

/** Writes down what was found elsewhere about pay. What is known already stays beside it. */
@ApplicationScoped
public class AddBenchmark {
  @Inject Benchmarks benchmarks;
  @Inject Clock clock;

  @Transactional
  public void add(Benchmark found, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    if (found.source().isEmpty()) throw new Refused(RateRefusal.SOURCE_NEEDED);
    var lastDayAnywhere = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    if (found.asOf().isAfter(lastDayAnywhere))
      throw new Refused(RateRefusal.FOUND_LATER, found.asOf());
    boolean known =
        benchmarks.of(found.stateCode()).stream()
            .anyMatch(
                one ->
                    one.kind() == found.kind()
                        && one.place().equals(found.place())
                        && one.asOf().equals(found.asOf()));
    if (known) throw new Refused(RateRefusal.BENCHMARK_KNOWN, found.place(), found.asOf());
    benchmarks.add(found);
  }
}
