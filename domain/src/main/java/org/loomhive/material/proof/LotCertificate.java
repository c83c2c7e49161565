package org.loomhive.material.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;

/** A paper that says something of a lot: organic, fair trade, mark of origin. Never changed. */
@Entity
@Table(name = "lot_certificate")
public class LotCertificate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "lot_number")
  private LotNumber lot;

  private String kind;
  private String number;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "noted_by")
  private String notedBy;

  protected LotCertificate() {} // for EclipseLink

  /**
   * @param validTo null when it does not end
   */
  public LotCertificate(LotNumber lot, String kind, String number, LocalDate validTo) {
    this.lot = lot;
    this.kind = kind;
    this.number = number;
    this.validTo = validTo;
  }

  LotCertificate by(Actor who, Instant when) {
    notedBy = who.ref();
    notedAt = when;
    return this;
  }

  public boolean isValidOn(LocalDate day) {
    return validTo == null || !day.isAfter(validTo);
  }

  public LotNumber lot() {
    return lot;
  }

  public String kind() {
    return kind;
  }

  public String number() {
    return number;
  }

  /** The last day on which it is valid. */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }
}
