package org.loomhive.wage.ladder;

import java.time.LocalDate;
import org.loomhive.kernel.Money;

/**
 * With what an hour of work is compared.
 *
 * @param perHour by the divisors of its own table
 * @param since the day from which it holds, or on which it was found
 * @param isOrientation it was found in another state
 */
public record Rung(
    RungKind kind, Money perHour, String source, LocalDate since, boolean isOrientation) {
  static Rung of(Benchmark found) {
    return new Rung(
        RungKind.valueOf(found.kind().name()),
        found.perHour(),
        found.source(),
        found.asOf(),
        found.isOrientation());
  }

  /** How much it is above an hour's pay; zero where the pay reaches it. */
  public Money above(Money hour) {
    var gap = perHour.minus(hour);
    return gap.isPositive() ? gap : Money.zero(gap.currency());
  }
}
