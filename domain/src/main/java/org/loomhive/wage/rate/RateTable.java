package org.loomhive.wage.rate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Refused;

/**
 * The rates of one state, skill and basis as they follow each other. A row without a last day is
 * ended by the next one; a row with one has to end on the day before.
 */
final class RateTable {
  private final List<WageRate> rows;

  RateTable(Collection<WageRate> ofOneScope) {
    rows = ofOneScope.stream().sorted(Comparator.comparing(WageRate::validFrom)).toList();
  }

  /** What stands against a row of it, before it or after it. */
  Optional<Refused> against(WageRate row) {
    int at = rows.indexOf(row);
    var before = at == 0 ? Optional.<Refused>empty() : between(rows.get(at - 1), row);
    if (before.isPresent() || at == rows.size() - 1) return before;
    return between(row, rows.get(at + 1));
  }

  private static Optional<Refused> between(WageRate one, WageRate next) {
    var from = next.validFrom();
    if (one.validFrom().equals(from)) return no(RateRefusal.RATE_THAT_DAY, one, from, from);
    if (one.validTo().isEmpty()) return Optional.empty();
    var last = one.validTo().get();
    if (!last.isBefore(from)) return no(RateRefusal.RATES_OVERLAP, one, from, last);
    var free = last.plusDays(1);
    if (free.equals(from)) return Optional.empty();
    return no(RateRefusal.RATES_LEAVE_GAP, one, free, from.minusDays(1));
  }

  private static Optional<Refused> no(
      RateRefusal why, WageRate of, LocalDate first, LocalDate last) {
    return Optional.of(new Refused(why, of.level(), of.basis(), of.stateCode(), first, last));
  }
}
