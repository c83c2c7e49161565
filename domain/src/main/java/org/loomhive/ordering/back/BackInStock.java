package org.loomhive.ordering.back;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.language.Language;

/** Somebody wants one letter when a piece is back. She says so twice, and is forgotten after it. */
@Entity
@Table(name = "back_in_stock")
public class BackInStock {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Sku sku;
  private String email;
  private Language language = Language.EN;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  protected BackInStock() {} // for EclipseLink

  BackInStock(Sku sku, String email, Language language, Instant now) {
    this.sku = sku;
    this.email = email;
    this.language = language;
    this.askedAt = now;
  }

  void opensBy(String hash) {
    tokenHash = hash;
  }

  void confirm(Instant now) {
    if (confirmedAt == null) confirmedAt = now;
  }

  Long id() {
    return id;
  }

  public Sku sku() {
    return sku;
  }

  String email() {
    return email;
  }

  /** In which she is written to. */
  Language language() {
    return language;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }
}
