package org.loomhive.wage.worked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.WorkOrder;

/**
 * How long a maker says that a work order took her. More than anybody can work is held until
 * somebody has asked her; until then her standard minutes count.
 */
@Entity
@Table(name = "logged_time")
public class LoggedTime {
  /** More than this a day, on average, is not taken without a question. */
  public static final int MOST_MINUTES_A_DAY = 12 * 60;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "work_order_number")
  private WorkOrderNumber workOrder;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  private Sku sku;
  private int pieces;
  private int minutes;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "is_held")
  private boolean held;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "agreed_minutes")
  private Integer agreedMinutes;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected LoggedTime() {} // for EclipseLink

  /** The days from taking the work to finishing it, both with them. */
  record Span(LocalDate first, LocalDate last) {
    boolean holds(LoggedTime other) {
      return !other.firstDay.isBefore(first) && !other.lastDay.isAfter(last);
    }

    /** So many minutes can be worked in it. */
    boolean hasRoomFor(long minutes) {
      return minutes <= (ChronoUnit.DAYS.between(first, last) + 1) * MOST_MINUTES_A_DAY;
    }
  }

  LoggedTime(WorkOrder work, int minutes, Span span, Instant now) {
    this.workOrder = work.number();
    this.cooperative = work.cooperative();
    this.member = work.member().orElseThrow();
    this.sku = work.sku();
    this.pieces = work.pieces();
    this.minutes = minutes;
    this.firstDay = span.first();
    this.lastDay = span.last();
    this.saidAt = now;
  }

  /**
   * @param others what she said about work within the same days
   */
  LoggedTime beside(int others) {
    held = !span().hasRoomFor((long) minutes + others);
    return this;
  }

  Span span() {
    return new Span(firstDay, lastDay);
  }

  /** She was asked again, and this is what both take for true. */
  void agree(int reallyMinutes, String by, Instant now) {
    if (!span().hasRoomFor(reallyMinutes))
      throw new Refused(WorkedRefusal.STILL_NOT_POSSIBLE, firstDay, lastDay);
    agreedMinutes = reallyMinutes;
    answeredBy = by;
    answeredAt = now;
  }

  /** Waits for somebody who asks her. */
  public boolean isHeld() {
    return held && answeredAt == null;
  }

  /** Minutes that may be reckoned with: none while it is held. */
  public Optional<Integer> trusted() {
    if (answeredAt != null) return Optional.of(agreedMinutes);
    return held ? Optional.empty() : Optional.of(minutes);
  }

  /** The share of so many of its pieces; part of a minute is a whole one. */
  public Optional<Integer> trustedFor(int somePieces) {
    return trusted().map(all -> -Math.floorDiv(-Math.multiplyExact(all, somePieces), pieces));
  }

  public WorkOrderNumber workOrder() {
    return workOrder;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public MemberRef member() {
    return member;
  }

  public Sku sku() {
    return sku;
  }

  public int pieces() {
    return pieces;
  }

  /** As she said it. */
  public int minutes() {
    return minutes;
  }

  public LocalDate firstDay() {
    return firstDay;
  }

  public LocalDate lastDay() {
    return lastDay;
  }
}
