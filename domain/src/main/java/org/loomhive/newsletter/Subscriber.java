package org.loomhive.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.language.Language;

/**
 * Somebody who asked for letters. She gets them once she has confirmed it by the link that was sent
 * to her, until she leaves: then her address is forgotten.
 */
@Entity
@Table(name = "newsletter_subscriber")
public class Subscriber {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SubscriberRef ref;
  private String email;
  private String language;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "left_at")
  private Instant leftAt;

  protected Subscriber() {} // for EclipseLink

  Subscriber(String email, String language, Instant now) {
    this.ref = SubscriberRef.random();
    this.email = email;
    this.language = language;
    this.askedAt = now;
  }

  /** Twice is the same as once; who has left stays away. */
  void confirm(Instant now) {
    if (leftAt == null && confirmedAt == null) confirmedAt = now;
  }

  void leave(Instant now) {
    email = null;
    if (leftAt == null) leftAt = now;
  }

  public boolean isReading() {
    return confirmedAt != null && leftAt == null;
  }

  public SubscriberRef ref() {
    return ref;
  }

  /** Empty once she has left. */
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public String language() {
    return language;
  }

  /** The language in which she reads; English where the shop does not speak hers. */
  public Language spoken() {
    return Language.find(language).orElse(Language.EN);
  }

  Long id() {
    return id;
  }
}
