package org.loomhive.wage.rate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The floors of one state while many rows are counted by them: each is looked up once. */
public final class Floors {
  private final WageRates rates;
  private final String stateCode;
  private final Map<Day, WageRate> known = new HashMap<>();

  Floors(WageRates rates, String stateCode) {
    this.rates = rates;
    this.stateCode = stateCode;
  }

  private record Day(SkillLevel level, LocalDate on) {}

  /** As {@link WageRates#floor}. */
  public WageRate of(SkillLevel level, LocalDate on) {
    return known.computeIfAbsent(
        new Day(level, on), day -> rates.floor(stateCode, day.level(), day.on()));
  }
}
