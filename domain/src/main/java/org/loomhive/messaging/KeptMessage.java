package org.loomhive.messaging;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message for which there was no way out. It is kept as it was, and shown nowhere. */
@Entity
@Table(name = "kept_message")
public class KeptMessage {
  private static final Jsonb JSON = JsonbBuilder.create();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String recipient;

  @Column(name = "message_key")
  private String key;

  private String arguments;
  private String language;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected KeptMessage() {} // for EclipseLink

  KeptMessage(Message message, Instant keptAt) {
    this.recipient = message.to().address();
    this.key = message.key();
    this.arguments = JSON.toJson(message.arguments());
    this.language = message.language();
    this.keptAt = keptAt;
  }

  public String recipient() {
    return recipient;
  }

  public String key() {
    return key;
  }

  /** A list in JSON. */
  public String arguments() {
    return arguments;
  }

  public String language() {
    return language;
  }

  public Instant keptAt() {
    return keptAt;
  }
}
