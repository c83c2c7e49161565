package org.loomhive.payout.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One statement of the bank and how much of it took effect. The file itself is not kept, for it
 * holds names; its hash tells when it comes again.
 */
@Entity
@Table(name = "bank_statement")
public class TakenStatement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "message_id")
  private String messageId;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "taken_at")
  private Instant takenAt;

  private int settled;
  private int returned;
  private int noted;
  private int others;
  private int parked;

  protected TakenStatement() {} // for EclipseLink

  TakenStatement(String contentHash, String messageId, String takenBy, Instant now) {
    this.contentHash = contentHash;
    this.messageId = messageId;
    this.takenBy = takenBy;
    this.takenAt = now;
  }

  void count(Effect effect) {
    switch (effect.kind()) {
      case SETTLED -> settled++;
      case RETURNED -> returned++;
      case NOTED -> noted++;
      case OTHER -> others++;
      case PARKED -> parked++;
    }
  }

  String contentHash() {
    return contentHash;
  }

  /** The bank's own number of the file. */
  public String messageId() {
    return messageId;
  }

  public String takenBy() {
    return takenBy;
  }

  public Instant takenAt() {
    return takenAt;
  }

  public int settled() {
    return settled;
  }

  public int returned() {
    return returned;
  }

  /** Bookings that say what was known. */
  public int noted() {
    return noted;
  }

  /** Money that came in and has nothing to do with payouts. */
  public int others() {
    return others;
  }

  public int parked() {
    return parked;
  }
}
