package org.loomhive.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That somebody wants no letters: a keyed fingerprint of her address, by which it is known again
 * and from which nobody reads it. Only she herself lifts it, by confirming anew.
 */
@Entity
@Table(name = "newsletter_suppressed")
public class Suppressed {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "address_hash")
  private String addressHash;

  @Column(name = "since")
  private Instant since;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  protected Suppressed() {} // for EclipseLink

  Suppressed(String addressHash, Instant since) {
    this.addressHash = addressHash;
    this.since = since;
  }

  void lift(Instant now) {
    if (liftedAt == null) liftedAt = now;
  }
}
