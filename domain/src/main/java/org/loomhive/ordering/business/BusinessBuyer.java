package org.loomhive.ordering.business;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.loomhive.delivery.business.TaxNumber;

/** A business that buys: how it is called, its tax number, and what a register says about that. */
@Embeddable
public class BusinessBuyer implements Serializable {
  @Column(name = "business_name")
  private String name;

  @Column(name = "tax_number")
  private String number;

  @Column(name = "tax_number_country")
  private String country;

  @Embedded private Proof proof;

  protected BusinessBuyer() {} // for EclipseLink

  /**
   * @param number null for a business without one
   */
  public BusinessBuyer(String name, TaxNumber number, Proof proof) {
    this.name = name;
    this.number = number == null ? null : number.text();
    this.country = number == null ? null : number.country();
    this.proof = proof;
  }

  /** For another basket or order. */
  public BusinessBuyer copy() {
    var other = new BusinessBuyer(name, number().orElse(null), proof.copy());
    other.country = country;
    return other;
  }

  /** The same when nobody shall be found by it. */
  BusinessBuyer nameless(String noWord) {
    var other = new BusinessBuyer(noWord, null, proof.nameless());
    other.country = country;
    return other;
  }

  /** A row without a business has none of it. */
  public boolean isSaid() {
    return name != null;
  }

  boolean isSame(String otherName, TaxNumber other) {
    return name.equals(otherName) && Objects.equals(number().orElse(null), other);
  }

  /** A register knows its number, and the goods go to the country of that. */
  public boolean isProven(String to, Instant now) {
    return to.equals(country) && proof.isGood(now);
  }

  public String name() {
    return name;
  }

  /** Empty for a business without one. */
  public Optional<TaxNumber> number() {
    return Optional.ofNullable(number).map(text -> new TaxNumber(country, text));
  }

  /** As invoices have it; empty for none. */
  public String numberText() {
    return Objects.toString(number, "");
  }

  public Proof proof() {
    return proof;
  }
}
