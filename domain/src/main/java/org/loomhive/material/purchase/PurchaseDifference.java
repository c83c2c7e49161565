package org.loomhive.material.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;

/** What came too little, too much or damaged, and why. Never changed. */
@Entity
@Table(name = "purchase_difference")
public class PurchaseDifference {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "purchase_line_id")
  private PurchaseLine line;

  @Enumerated(EnumType.STRING)
  private DifferenceKind kind;

  @Embedded private Quantity quantity;
  private String reason;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "noted_by")
  private String notedBy;

  protected PurchaseDifference() {} // for EclipseLink

  PurchaseDifference(PurchaseLine line, DifferenceKind kind, Quantity quantity, String reason) {
    this.line = line;
    this.kind = kind;
    this.quantity = quantity;
    this.reason = reason;
  }

  PurchaseDifference with(LotNumber cameWith) {
    lot = cameWith;
    return this;
  }

  PurchaseDifference by(Actor who, Instant when) {
    notedBy = who.ref();
    notedAt = when;
    return this;
  }

  public DifferenceKind kind() {
    return kind;
  }

  /** In the unit that was ordered. */
  public Quantity quantity() {
    return quantity;
  }

  public String reason() {
    return reason;
  }

  /** The delivery with which it came; none for what never came. */
  public Optional<LotNumber> lot() {
    return Optional.ofNullable(lot);
  }

  public Instant notedAt() {
    return notedAt;
  }
}
