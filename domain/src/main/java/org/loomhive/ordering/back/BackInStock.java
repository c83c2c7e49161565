package org.loomhive.ordering.back;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.language.Language;

/**
 * Somebody wants one letter when a piece is back, or costs less. She says so twice, and is
 * forgotten after it.
 */
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

  @Column(name = "below_minor")
  private Long belowMinor;

  @Column(name = "below_currency")
  private String belowCurrency = "";

  protected BackInStock() {} // for EclipseLink

  BackInStock(Sku sku, String email, Language language, Instant now) {
    this.sku = sku;
    this.email = email;
    this.language = language;
    this.askedAt = now;
  }

  /** She waits for a lower price than this. */
  BackInStock below(Money price) {
    belowMinor = price.minor();
    belowCurrency = price.currency();
    return this;
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

  /** Than what it has to cost less; empty when she waits for the piece. */
  public Optional<Money> below() {
    return Optional.ofNullable(belowMinor).map(minor -> Money.ofMinor(minor, belowCurrency));
  }

  public Instant askedAt() {
    return askedAt;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }
}
