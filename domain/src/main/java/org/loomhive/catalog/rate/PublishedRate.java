package org.loomhive.catalog.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** So many of a currency for one of the base, as somebody published it for a day. */
@Entity
@Table(name = "published_rate")
public class PublishedRate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String base;
  private String currency;
  private BigDecimal rate;
  private LocalDate day;
  private String source;

  protected PublishedRate() {} // for EclipseLink

  public PublishedRate(String base, String currency, BigDecimal rate) {
    if (rate.signum() <= 0) throw new IllegalArgumentException("rate " + rate);
    this.base = base;
    this.currency = currency;
    this.rate = rate;
  }

  public PublishedRate published(LocalDate on, String by) {
    this.day = on;
    this.source = by;
    return this;
  }

  String base() {
    return base;
  }

  String currency() {
    return currency;
  }

  BigDecimal rate() {
    return rate;
  }

  LocalDate day() {
    return day;
  }

  String source() {
    return source;
  }
}
