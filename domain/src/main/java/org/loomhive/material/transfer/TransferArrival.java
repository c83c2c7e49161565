package org.loomhive.material.transfer;

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

/** What became of a part that was sent: it is a lot here, it is missing, or it is back. */
@Entity
@Table(name = "transfer_arrival")
public class TransferArrival {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "transfer_id")
  private MaterialTransfer transfer;

  @Enumerated(EnumType.STRING)
  private ArrivalKind kind;

  @Embedded private Quantity quantity;

  @Column(name = "lot_number")
  private LotNumber lot;

  private String reason;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "noted_by")
  private String notedBy;

  protected TransferArrival() {} // for EclipseLink

  TransferArrival(MaterialTransfer transfer, ArrivalKind kind, Quantity quantity) {
    this.transfer = transfer;
    this.kind = kind;
    this.quantity = quantity;
  }

  TransferArrival as(LotNumber newLot) {
    lot = newLot;
    return this;
  }

  TransferArrival because(String why) {
    reason = why;
    return this;
  }

  TransferArrival by(Actor who, Instant when) {
    notedBy = who.ref();
    notedAt = when;
    return this;
  }

  public ArrivalKind kind() {
    return kind;
  }

  public Quantity quantity() {
    return quantity;
  }

  /** What arrived is this lot now. */
  public Optional<LotNumber> lot() {
    return Optional.ofNullable(lot);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Instant notedAt() {
    return notedAt;
  }
}
