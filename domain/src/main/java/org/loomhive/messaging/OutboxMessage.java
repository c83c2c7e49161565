package org.loomhive.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * An event that waits to be told. It is told at least once and never given up: after many failures
 * it is stuck, which somebody must see, and is tried each hour until its trouble is over.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {
  private static final int STUCK_AFTER = 12;
  private static final int LONGEST_PAUSE_SECONDS = 3600;
  private static final int LONGEST_TROUBLE = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String event;
  private String payload;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "due_at")
  private Instant dueAt;

  private int attempts;

  @Column(name = "last_trouble")
  private String lastTrouble;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "given_up_at")
  private Instant stuckSince;

  protected OutboxMessage() {} // for EclipseLink

  OutboxMessage(String event, String payload, Instant now) {
    this.event = event;
    this.payload = payload;
    this.writtenAt = now;
    this.dueAt = now;
  }

  void done(Instant now) {
    attempts++;
    doneAt = now;
    stuckSince = null;
  }

  /** Waits longer after each failure: 2, 4, 8 … seconds, an hour at most. */
  void failed(String trouble, Instant now) {
    attempts++;
    lastTrouble = trouble.substring(0, Math.min(trouble.length(), LONGEST_TROUBLE));
    long doubled = 1L << Math.min(attempts, STUCK_AFTER);
    dueAt = now.plus(Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, doubled)));
    if (attempts >= STUCK_AFTER && stuckSince == null) stuckSince = now;
  }

  Long id() {
    return id;
  }

  public String event() {
    return event;
  }

  String payload() {
    return payload;
  }

  public int attempts() {
    return attempts;
  }

  public boolean isDone() {
    return doneAt != null;
  }

  public boolean isStuck() {
    return stuckSince != null;
  }
}
