package org.loomhive.wage.rate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Refused;

/** Rates of one state at hand, for whoever asks for the floor of many days. */
public final class StateRates {
  private final String stateCode;
  private final List<WageRate> newestFirst;
  private final Map<Asked, WageRate> answered = new HashMap<>();

  private record Asked(SkillLevel level, LocalDate on) {}

  StateRates(String stateCode, Collection<WageRate> rates) {
    this.stateCode = stateCode;
    this.newestFirst =
        rates.stream().sorted(Comparator.comparing(WageRate::validFrom).reversed()).toList();
  }

  /**
   * The floor on a day: of each basis the newest rate in force, and of these the highest. Work is
   * paid by the day on which it was done.
   */
  public WageRate floor(SkillLevel level, LocalDate on) {
    return answered.computeIfAbsent(new Asked(level, on), this::highest);
  }

  /** The newest of one basis on a day; empty where none is in force. */
  public Optional<WageRate> newest(RateBasis basis, SkillLevel level, LocalDate on) {
    return newestFirst.stream()
        .filter(rate -> rate.basis() == basis && rate.level() == level && rate.holdsOn(on))
        .findFirst();
  }

  private WageRate highest(Asked asked) {
    return Arrays.stream(RateBasis.values())
        .flatMap(basis -> newest(basis, asked.level(), asked.on()).stream())
        .max(Comparator.comparing(WageRate::perHour))
        .orElseThrow(() -> new Refused(RateRefusal.NO_RATE, stateCode, asked.level(), asked.on()));
  }
}
