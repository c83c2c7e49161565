package org.loomhive.wage.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.wage.rate.sheet.RateSheet;

/**
 * What work must pay at least in one state at one skill level, with the law's divisors and the
 * place where it can be read. It counts once a second person agreed to its sheet. A row is never
 * changed; a later row of the same basis replaces it from its own first day.
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

  @Embedded private RateAmount amount;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String source;
  private String notification;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @ManyToOne
  @JoinColumn(name = "sheet_id")
  private RateSheet sheet;

  protected WageRate() {} // for EclipseLink

  /** For whom a rate holds, and who decided it. Rates of one scope follow each other. */
  public record Scope(String stateCode, SkillLevel level, RateBasis basis) {}

  /**
   * @param source where it can be read
   */
  public WageRate(Scope scope, RateAmount amount, LocalDate validFrom, String source) {
    this.stateCode = scope.stateCode();
    this.level = scope.level();
    this.basis = scope.basis();
    this.amount = amount;
    this.validFrom = validFrom;
    this.source = source == null ? "" : source.strip();
  }

  /** The last day on which it is in force; null where the next row ends it. */
  public WageRate until(LocalDate lastDay) {
    if (lastDay != null && lastDay.isBefore(validFrom))
      throw new Refused(RateRefusal.RATE_ENDS_FIRST, lastDay, validFrom);
    this.validTo = lastDay;
    return this;
  }

  public WageRate notifiedAs(String number) {
    this.notification = number;
    return this;
  }

  /** It was written with all others of the sheet. */
  public void on(RateSheet with) {
    this.sheet = with;
    this.recordedBy = with.writtenBy();
    this.recordedAt = with.writtenAt();
  }

  public Scope scope() {
    return new Scope(stateCode, level, basis);
  }

  public Money perHour() {
    return amount.perHour();
  }

  /** What so many minutes must pay at least. */
  public Money forMinutes(long minutes) {
    return amount.forMinutes(minutes);
  }

  public RateAmount amount() {
    return amount;
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

  public LocalDate validFrom() {
    return validFrom;
  }

  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  public String source() {
    return source;
  }

  public Optional<String> notification() {
    return Optional.ofNullable(notification);
  }

  /** Empty for rows from before this was kept. */
  public Optional<String> recordedBy() {
    return Optional.ofNullable(recordedBy);
  }

  public Optional<Instant> recordedAt() {
    return Optional.ofNullable(recordedAt);
  }

  /** Empty for rows from before a second person was asked. */
  public Optional<String> agreedBy() {
    return Optional.ofNullable(sheet).flatMap(RateSheet::agreedBy);
  }
}
