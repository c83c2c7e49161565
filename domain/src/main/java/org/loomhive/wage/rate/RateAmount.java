package org.loomhive.wage.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/**
 * Pay for an hour, a day or a month of work, with the divisors of the table in which it stands.
 * Turned into another time, part of a coin is rounded up, so that it is never under the law.
 */
@Embeddable
public class RateAmount implements Serializable {
  private static final int MINUTES_PER_HOUR = 60;
  private static final int LONGEST_DAY = 12;
  private static final int SHORTEST_MONTH = 20;
  private static final int LONGEST_MONTH = 31;

  @Column(name = "amount_minor")
  private long minor;

  private String currency;

  @Enumerated(EnumType.STRING)
  @Column(name = "per_time")
  private PerTime per;

  @Column(name = "hours_per_day")
  private int hoursPerDay;

  @Column(name = "days_per_month")
  private int daysPerMonth;

  protected RateAmount() {} // for EclipseLink

  /**
   * By which numbers a table turns its months into days and its days into hours.
   *
   * @param hoursPerDay 1 to 12
   * @param daysPerMonth 20 to 31; Meghalaya's tables say 26, Assam's 30
   */
  public record Divisors(int hoursPerDay, int daysPerMonth) {
    public Divisors {
      if (hoursPerDay < 1
          || hoursPerDay > LONGEST_DAY
          || daysPerMonth < SHORTEST_MONTH
          || daysPerMonth > LONGEST_MONTH) throw new Refused(RateRefusal.DIVISORS_WRONG);
    }
  }

  public RateAmount(Money amount, PerTime per, Divisors by) {
    if (!amount.isPositive()) throw new Refused(RateRefusal.RATE_NOT_POSITIVE);
    this.minor = amount.minor();
    this.currency = amount.currency();
    this.per = per;
    this.hoursPerDay = by.hoursPerDay();
    this.daysPerMonth = by.daysPerMonth();
  }

  /** As it stands in its source. */
  public Money amount() {
    return Money.ofMinor(minor, currency);
  }

  public PerTime per() {
    return per;
  }

  public Money perHour() {
    return forMinutes(MINUTES_PER_HOUR);
  }

  public Money perDay() {
    return forMinutes((long) hoursPerDay * MINUTES_PER_HOUR);
  }

  public Money perMonth() {
    return forMinutes((long) daysPerMonth * hoursPerDay * MINUTES_PER_HOUR);
  }

  /** What so many minutes come to. */
  public Money forMinutes(long minutes) {
    long exact = Math.multiplyExact(minor, minutes);
    return Money.ofMinor(-Math.floorDiv(-exact, wholeMinutes()), currency);
  }

  private long wholeMinutes() {
    return switch (per) {
      case HOUR -> MINUTES_PER_HOUR;
      case DAY -> (long) hoursPerDay * MINUTES_PER_HOUR;
      case MONTH -> (long) daysPerMonth * hoursPerDay * MINUTES_PER_HOUR;
    };
  }

  public String currency() {
    return currency;
  }

  public int hoursPerDay() {
    return hoursPerDay;
  }

  public int daysPerMonth() {
    return daysPerMonth;
  }
}
