package org.loomhive.ordering.later;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.OrderLine;

/**
 * A later day by which a line is promised to leave. It is written once; what comes after it is her
 * answer, where one is asked for.
 */
@Entity
@Table(name = "new_ship_day")
public class NewDay {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "order_number")
  private OrderNumber order;

  @Column(name = "line_number")
  private int lineNumber;

  private int notice;

  @Column(name = "ship_by")
  private LocalDate shipBy;

  @Enumerated(EnumType.STRING)
  private DelayReason reason;

  private boolean asks;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private Boolean waits;

  protected NewDay() {} // for EclipseLink

  NewDay(OrderLine line, LocalDate shipBy, DelayReason reason) {
    this.order = line.orderNumber();
    this.lineNumber = line.lineNumber();
    this.shipBy = shipBy;
    this.reason = reason;
  }

  /**
   * @param number counts from 1 within the order; lines of which she is told together have one
   */
  NewDay inNotice(int number, boolean isAsked) {
    this.notice = number;
    this.asks = isAsked;
    return this;
  }

  NewDay said(Actor by, Instant now) {
    this.saidBy = by.ref();
    this.saidAt = now;
    return this;
  }

  void remind(Instant now) {
    remindedAt = now;
  }

  /** The first answer counts. */
  void answer(boolean keepsWaiting, Instant now) {
    if (answeredAt != null) return;
    answeredAt = now;
    waits = keepsWaiting;
  }

  /** She was asked and has not said anything. */
  public boolean isOpen() {
    return asks && answeredAt == null;
  }

  /** She has to be asked: a longer shift, or not the first. */
  public boolean isAsked() {
    return asks;
  }

  /** She said that she waits for it. */
  public boolean isAgreed() {
    return Boolean.TRUE.equals(waits);
  }

  OrderNumber order() {
    return order;
  }

  public boolean isOf(OrderLine line) {
    return order.equals(line.orderNumber()) && lineNumber == line.lineNumber();
  }

  public int lineNumber() {
    return lineNumber;
  }

  int notice() {
    return notice;
  }

  public LocalDate shipBy() {
    return shipBy;
  }

  public DelayReason reason() {
    return reason;
  }

  public Instant saidAt() {
    return saidAt;
  }

  /** When she was asked once more. */
  public Optional<Instant> remindedAt() {
    return Optional.ofNullable(remindedAt);
  }
}
