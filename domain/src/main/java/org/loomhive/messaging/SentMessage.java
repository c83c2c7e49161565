package org.loomhive.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That something was said, so that it is not said again. Added once, never changed. */
@Entity
@Table(name = "sent_message")
public class SentMessage {
  @Id
  @Column(name = "once_key")
  private String onceKey;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected SentMessage() {} // for EclipseLink

  SentMessage(String onceKey, Instant sentAt) {
    this.onceKey = onceKey;
    this.sentAt = sentAt;
  }

  public Instant sentAt() {
    return sentAt;
  }
}
