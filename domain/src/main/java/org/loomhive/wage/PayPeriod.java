package org.loomhive.wage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;

/**
 * One month of one cooperative. It is open until it is closed, once and for good; what comes late
 * goes into the next open one.
 */
@Entity
@Table(name = "pay_period")
public class PayPeriod {
  /**
   * A month's wages are due before the end of this day of the next month (Code on Wages, s. 17).
   */
  private static final int LAST_PAY_DAY = 7;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "period")
  private YearMonth month;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "failed_at")
  private Instant failedAt;

  protected PayPeriod() {} // for EclipseLink

  void close(Instant now, String by) {
    if (isClosed()) return;
    closedAt = now;
    closedBy = by;
  }

  /** A job is to close it. */
  void ask(String by, Instant now) {
    if (isClosed() || isAsked()) return;
    askedAt = now;
    askedBy = by;
    failedAt = null;
  }

  /** The job could not; nothing of it stayed. */
  void giveUp(Instant now) {
    if (!isAsked()) return;
    askedAt = null;
    failedAt = now;
  }

  /** It waits for the job, or the job is at it. */
  public boolean isAsked() {
    return askedAt != null && !isClosed();
  }

  /** It was tried in vain and nobody asked again. */
  public boolean isFailed() {
    return failedAt != null && !isClosed();
  }

  /** Who wanted it closed; null when nobody asked. */
  public String askedBy() {
    return askedBy;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<String> closedBy() {
    return Optional.ofNullable(closedBy);
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public YearMonth month() {
    return month;
  }

  public static LocalDate payBy(YearMonth month) {
    return month.plusMonths(1).atDay(LAST_PAY_DAY);
  }
}
