package org.loomhive.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * An exact amount in one currency, counted in its smallest coin. Never a double, never rounded in
 * silence. The number of decimals comes from ISO 4217.
 */
@Embeddable
public class Money implements Serializable, Comparable<Money> {
  @Column(name = "minor")
  private long minor;

  @Column(name = "currency", length = 3)
  private String currency;

  protected Money() {} // for EclipseLink

  private Money(long minor, String currency) {
    this.minor = minor;
    this.currency = Currency.getInstance(currency).getCurrencyCode();
  }

  /**
   * @param minor smallest coins, for example cents or paise; may be negative
   * @param currency ISO 4217 code
   * @throws IllegalArgumentException for a code that ISO 4217 does not know
   */
  public static Money ofMinor(long minor, String currency) {
    return new Money(minor, currency);
  }

  /** Reads "12.50"; more decimals than the currency has are refused with ArithmeticException. */
  public static Money of(String amount, String currency) {
    var exact = new BigDecimal(amount).movePointRight(decimals(currency));
    return new Money(exact.longValueExact(), currency);
  }

  public static Money zero(String currency) {
    return new Money(0, currency);
  }

  /** Adds up amounts of one currency; an empty list gives zero. */
  public static Money sum(String currency, Collection<Money> amounts) {
    return amounts.stream().reduce(zero(currency), Money::plus);
  }

  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(Math.addExact(minor, other.minor), currency);
  }

  public Money minus(Money other) {
    requireSameCurrency(other);
    return new Money(Math.subtractExact(minor, other.minor), currency);
  }

  public Money negated() {
    return new Money(Math.negateExact(minor), currency);
  }

  public Money times(long count) {
    return new Money(Math.multiplyExact(minor, count), currency);
  }

  /** Multiplies by any factor; how to treat part of a coin is the caller's decision. */
  public Money times(BigDecimal factor, RoundingMode rounding) {
    var exact = BigDecimal.valueOf(minor).multiply(factor).setScale(0, rounding);
    return new Money(exact.longValueExact(), currency);
  }

  /** Rounds up to a multiple of a step, for example to the next half rupee. */
  public Money ceilTo(Money step) {
    requireSameCurrency(step);
    long rest = Math.floorMod(minor, step.minor);
    return rest == 0 ? this : new Money(Math.addExact(minor, step.minor - rest), currency);
  }

  /**
   * Shares this amount by weight. No coin is lost: coins left over go to the largest remainders,
   * the earlier share first where remainders are equal.
   *
   * @param weights at least one, none negative, not all zero
   */
  public List<Money> split(long... weights) {
    var total = totalOf(weights);
    var absolute = BigInteger.valueOf(minor).abs();
    long[] shares = new long[weights.length];
    var rests = new BigInteger[weights.length];
    long left = absolute.longValueExact();
    for (int i = 0; i < weights.length; i++) {
      var parts = absolute.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(total);
      shares[i] = parts[0].longValueExact();
      rests[i] = parts[1];
      left -= shares[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted((one, other) -> rests[other].compareTo(rests[one]))
        .limit(left)
        .forEach(i -> shares[i]++);
    long sign = minor < 0 ? -1 : 1;
    return LongStream.of(shares).mapToObj(share -> new Money(sign * share, currency)).toList();
  }

  private static BigInteger totalOf(long... weights) {
    var total = BigInteger.ZERO;
    for (long weight : weights) {
      if (weight < 0) throw new IllegalArgumentException("negative weight");
      total = total.add(BigInteger.valueOf(weight));
    }
    if (total.signum() == 0) throw new IllegalArgumentException("no weight to share by");
    return total;
  }

  public long minor() {
    return minor;
  }

  public String currency() {
    return currency;
  }

  /** The amount with its decimals, for example 12.50; for formats that want a plain number. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, decimals(currency));
  }

  /** The digits after the point that the currency has: 2 for USD and INR, 0 for JPY, 3 for BHD. */
  public static int decimals(String currency) {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }

  public boolean isZero() {
    return minor == 0;
  }

  public boolean isNegative() {
    return minor < 0;
  }

  public boolean isPositive() {
    return minor > 0;
  }

  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return Long.compare(minor, other.minor);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money that && minor == that.minor && currency.equals(that.currency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(minor, currency);
  }

  /** For logs and failure messages; pages format by locale. */
  @Override
  public String toString() {
    return currency + " " + amount().toPlainString();
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency))
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
  }
}
