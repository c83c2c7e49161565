package org.loomhive.material.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;

/** A part of an order that came and is a lot now. Never changed. */
@Entity
@Table(name = "purchase_receipt")
public class PurchaseReceipt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "purchase_line_id")
  private PurchaseLine line;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Embedded private Quantity quantity;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  protected PurchaseReceipt() {} // for EclipseLink

  PurchaseReceipt(PurchaseLine line, LotNumber lot, Quantity quantity) {
    this.line = line;
    this.lot = lot;
    this.quantity = quantity;
  }

  PurchaseReceipt by(Actor who, Instant when) {
    receivedBy = who.ref();
    receivedAt = when;
    return this;
  }

  public LotNumber lot() {
    return lot;
  }

  /** In the unit that was ordered. */
  public Quantity quantity() {
    return quantity;
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}
