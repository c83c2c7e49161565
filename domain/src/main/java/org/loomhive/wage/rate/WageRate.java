package org.loomhive.wage.rate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Money;

/**
 * What a day of work must pay at least in one state at one skill level, with the law's divisors and
 * the place where it can be read. A row is never changed; a later row of the same basis replaces it
 * from its own first day.
 */
@Entity
@Table(name = "wage_rate")
public class WageRate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "state_code")
  private String stateCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "skill_level")
  private SkillLevel level;

  @Enumerated(EnumType.STRING)
  private RateBasis basis;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "day_minor"))
  private Money perDay;

  @Column(name = "hours_per_day")
  private int hoursPerDay;

  @Column(name = "days_per_month")
  private int daysPerMonth;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String source;
  private String notification;

  protected WageRate() {} // for EclipseLink

  /** Where a rate applies and which divisors the rate table itself uses. */
  public record Scope(String stateCode, RateBasis basis, int hoursPerDay, int daysPerMonth) {}

  /**
   * @param perDay for a day of the scope's hours
   * @param source where it can be read
   */
  public WageRate(Scope scope, SkillLevel level, Money perDay, LocalDate validFrom, String source) {
    this.stateCode = scope.stateCode();
    this.basis = scope.basis();
    this.hoursPerDay = scope.hoursPerDay();
    this.daysPerMonth = scope.daysPerMonth();
    this.level = level;
    this.perDay = perDay;
    this.validFrom = validFrom;
    this.source = source;
  }

  /** The last day on which it is in force. */
  public WageRate until(LocalDate lastDay) {
    this.validTo = lastDay;
    return this;
  }

  public WageRate notifiedAs(String number) {
    this.notification = number;
    return this;
  }

  /**
   * A day by the hours of a day; part of a coin is rounded up, so that it is never under the law.
   */
  public Money perHour() {
    return forMinutes(60);
  }

  public Money perMonth() {
    return perDay.times(daysPerMonth);
  }

  /** What so many minutes must pay at least. */
  public Money forMinutes(long minutes) {
    long per = hoursPerDay * 60L;
    long exact = Math.multiplyExact(perDay.minor(), minutes);
    return Money.ofMinor(-Math.floorDiv(-exact, per), perDay.currency());
  }

  public String stateCode() {
    return stateCode;
  }

  public SkillLevel level() {
    return level;
  }

  public RateBasis basis() {
    return basis;
  }

  public Money perDay() {
    return perDay;
  }

  public int hoursPerDay() {
    return hoursPerDay;
  }

  public int daysPerMonth() {
    return daysPerMonth;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public String source() {
    return source;
  }

  public Optional<String> notification() {
    return Optional.ofNullable(notification);
  }
}
