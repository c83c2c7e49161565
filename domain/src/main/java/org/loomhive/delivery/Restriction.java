package org.loomhive.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.catalog.ProductKind;

/** A kind of product may not be sent to a country, for some time and for a reason. */
@Entity
@Table(name = "delivery_restriction")
public class Restriction {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private ProductKind kind;

  private String country;

  @Enumerated(EnumType.STRING)
  private DeliveryRefusal reason;

  private String source;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Restriction() {} // for EclipseLink

  public Restriction(ProductKind kind, String country, DeliveryRefusal reason) {
    this.kind = kind;
    this.country = country;
    this.reason = reason;
  }

  /**
   * @param rule the law behind it, with its number
   */
  public Restriction restsOn(String rule, LocalDate since) {
    this.source = rule;
    this.validFrom = since;
    return this;
  }

  public void ends(LocalDate lastDay) {
    this.validTo = lastDay;
  }

  public ProductKind kind() {
    return kind;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; empty for one without an end. */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public String country() {
    return country;
  }

  public DeliveryRefusal reason() {
    return reason;
  }

  public String source() {
    return source;
  }
}
