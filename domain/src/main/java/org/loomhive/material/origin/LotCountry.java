package org.loomhive.material.origin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;

/** Somebody wrote down where a lot comes from. Never changed; a slip is put right by another. */
@Entity
@Table(name = "lot_country")
public class LotCountry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "lot_number")
  private LotNumber lot;

  private String country;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "noted_by")
  private String notedBy;

  protected LotCountry() {} // for EclipseLink

  LotCountry(LotNumber lot, String country) {
    this.lot = lot;
    this.country = country;
  }

  LotCountry by(Actor who, Instant when) {
    notedBy = who.ref();
    notedAt = when;
    return this;
  }

  /** ISO 3166-1 alpha-2. */
  public String country() {
    return country;
  }
}
