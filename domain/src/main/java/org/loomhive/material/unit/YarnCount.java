package org.loomhive.material.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.loomhive.kernel.Refused;

/**
 * How fine a yarn is, as its label has it: 2/20s cotton is two threads of count 20.
 *
 * @param number of a single thread
 * @param plies threads that are twisted together
 */
public record YarnCount(System system, BigDecimal number, int plies) {
  /** A pound in kilograms (International Yard and Pound Agreement, 1959). */
  private static final BigDecimal POUND = new BigDecimal("0.45359237");

  /** 840 yards in metres: a hank of cotton. */
  private static final BigDecimal COTTON_HANK = new BigDecimal("768.096");

  private static final BigDecimal KILOMETRE = BigDecimal.valueOf(1_000);

  /** How it is counted. */
  public enum System {
    /** English cotton count: so many hanks of 840 yards weigh a pound. */
    NE,
    /** Metric count: so many kilometres weigh a kilogram. */
    NM,
    /** Grams of a kilometre. */
    TEX,
    /** Grams of nine kilometres. */
    DENIER
  }

  public YarnCount {
    if (number == null || number.signum() <= 0 || plies < 1)
      throw new Refused(UnitRefusal.COUNT_ABOVE_ZERO);
  }

  public BigDecimal kilogramsOfAMetre() {
    return rounded(exact());
  }

  /** A hank has a length where the count is told in hanks. */
  public Optional<BigDecimal> kilogramsOfAHank() {
    return switch (system) {
      case NE -> Optional.of(rounded(exact().multiply(COTTON_HANK)));
      case NM -> Optional.of(rounded(exact().multiply(KILOMETRE)));
      case TEX, DENIER -> Optional.empty();
    };
  }

  private BigDecimal exact() {
    var single =
        switch (system) {
          case NE -> over(POUND, number.multiply(COTTON_HANK));
          case NM -> over(BigDecimal.ONE, number.multiply(KILOMETRE));
          case TEX -> number.movePointLeft(6);
          case DENIER -> over(number, BigDecimal.valueOf(9_000_000));
        };
    return single.multiply(BigDecimal.valueOf(plies));
  }

  private static BigDecimal over(BigDecimal one, BigDecimal other) {
    return one.divide(other, MathContext.DECIMAL128);
  }

  private static BigDecimal rounded(BigDecimal exact) {
    return exact.setScale(LotUnits.SCALE, RoundingMode.HALF_UP);
  }
}
