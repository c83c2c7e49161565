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

  protected PayPeriod() {} // for EclipseLink

  void close(Instant now, String by) {
    if (isClosed()) return;
    closedAt = now;
    closedBy = by;
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
