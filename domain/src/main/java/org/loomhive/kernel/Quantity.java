package org.loomhive.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** How much of a thing, with its unit, exact to three decimals. */
@Embeddable
public class Quantity implements Serializable, Comparable<Quantity> {
  /** Decimals kept for every unit: grams of a kilogram, millimetres of a metre. */
  public static final int SCALE = 3;

  @Column(name = "amount", precision = 15, scale = SCALE)
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit", length = 10)
  private Unit unit;

  protected Quantity() {} // for EclipseLink

  private Quantity(BigDecimal amount, Unit unit) {
    this.amount = amount.setScale(SCALE, RoundingMode.UNNECESSARY);
    this.unit = unit;
  }

  /** More than three decimals are refused with ArithmeticException. */
  public static Quantity of(String amount, Unit unit) {
    return new Quantity(new BigDecimal(amount), unit);
  }

  public static Quantity of(BigDecimal amount, Unit unit) {
    return new Quantity(amount, unit);
  }

  public static Quantity of(long amount, Unit unit) {
    return new Quantity(BigDecimal.valueOf(amount), unit);
  }

  public static Quantity zero(Unit unit) {
    return of(0, unit);
  }

  public Quantity plus(Quantity other) {
    requireSameUnit(other);
    return new Quantity(amount.add(other.amount), unit);
  }

  public Quantity minus(Quantity other) {
    requireSameUnit(other);
    return new Quantity(amount.subtract(other.amount), unit);
  }

  public Quantity negated() {
    return new Quantity(amount.negate(), unit);
  }

  public Quantity times(long count) {
    return new Quantity(amount.multiply(BigDecimal.valueOf(count)), unit);
  }

  public Quantity times(BigDecimal factor, RoundingMode rounding) {
    return new Quantity(amount.multiply(factor).setScale(SCALE, rounding), unit);
  }

  /** This or the other, whichever is less. */
  public Quantity orLess(Quantity other) {
    return compareTo(other) < 0 ? this : other;
  }

  public BigDecimal amount() {
    return amount;
  }

  public Unit unit() {
    return unit;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  @Override
  public int compareTo(Quantity other) {
    requireSameUnit(other);
    return amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity that
        && unit == that.unit
        && amount.compareTo(that.amount) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount.stripTrailingZeros(), unit);
  }

  @Override
  public String toString() {
    return amount.stripTrailingZeros().toPlainString() + " " + unit;
  }

  private void requireSameUnit(Quantity other) {
    if (unit != other.unit) throw new IllegalArgumentException(unit + " and " + other.unit);
  }
}
