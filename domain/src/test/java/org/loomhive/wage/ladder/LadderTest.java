package org.loomhive.wage.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.wage.AnEarnedWage;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wage.rate.PerTime;
import org.loomhive.wage.rate.RateAmount;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class LadderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private final String state = AFloor.aState();
  private final Cooperative cooperative = ACooperative.in(state);

  @BeforeEach
  void travel() {
    TimeMachine.travelTo(Instant.parse("2026-04-02T06:00:00Z"));
    AFloor.load(state, AFloor.LONG_AGO, "525", "565", "624", "645");
    found(BenchmarkKind.POVERTY_LINE, "9100", 26);
    found(BenchmarkKind.LIVING_WAGE, "20400", 30);
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void each_rung_is_an_hour_by_the_divisors_of_its_own_table_the_lowest_first() {
    var rungs = ladder().rungs();
    assertEquals(
        List.of(RungKind.POVERTY_LINE, RungKind.LEGAL_MINIMUM, RungKind.LIVING_WAGE),
        rungs.stream().map(Rung::kind).toList());
    assertEquals(
        List.of(inr("43.75"), inr("78"), inr("85")), rungs.stream().map(Rung::perHour).toList());
    assertEquals(inr("7"), rungs.get(2).above(inr("78")));
    assertTrue(rungs.get(0).above(inr("78")).isZero());
  }

  @Test
  void the_least_the_middle_and_the_best_hour_of_five_people_are_shown() {
    for (String hour : List.of("78.00", "80.00", "81.00", "90.00", "95.00")) {
      var weaver = weaver();
      AnEarnedWage.of(weaver, DAY, hour);
      AnEarnedWage.of(weaver, DAY.minusMonths(1), hour);
    }
    var whole = ladder().spreads().get(0);
    assertEquals(cooperative.name(), whole.name());
    var hours = whole.hours().orElseThrow();
    assertEquals(inr("78"), hours.least());
    assertEquals(inr("81"), hours.median());
    assertEquals(inr("95"), hours.best());
  }

  @Test
  void of_fewer_than_five_people_no_figure_is_shown() {
    for (int i = 0; i < 4; i++) AnEarnedWage.of(weaver(), DAY);
    var weaver = weaver();
    AnEarnedWage.of(weaver, LocalDate.of(2026, 4, 1));
    AnEarnedWage.of(weaver, DAY.minusMonths(6));
    var spreads = new ArrayList<>(ladder().spreads());
    assertTrue(spreads.size() > 4, "each has a group and a product of her own");
    spreads.forEach(one -> assertTrue(one.hours().isEmpty(), one.name()));
  }

  private Ladder ladder() {
    return TestHouse.get(LadderBoard.class).of(cooperative.ref());
  }

  private void found(BenchmarkKind kind, String amount, int days) {
    var by = new RateAmount.Divisors(8, days);
    var study = new Benchmark.Study(state, "Here", "test");
    var month = new RateAmount(inr(amount), PerTime.MONTH, by);
    TestHouse.get(AddBenchmark.class)
        .add(new Benchmark(kind, state, study, month, LocalDate.of(2025, 6, 30)), Actor.system());
  }

  private Member weaver() {
    return ACooperative.memberOf(cooperative, Skill.WEAVING);
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
