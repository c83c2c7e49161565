package org.loomhive.material;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;

/** One move of a part of a lot. It is added once and never changed; a mistake is moved back. */
@Entity
@Table(name = "material_movement")
public class MaterialMovement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "lot_id")
  private MaterialLot lot;

  @Enumerated(EnumType.STRING)
  private MovementKind kind;

  @Embedded private Quantity quantity;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "work_order")
  private WorkOrderNumber workOrder;

  private ReceiptNumber receipt;

  @Enumerated(EnumType.STRING)
  @Column(name = "loss_reason")
  private LossReason lossReason;

  private String reason;

  @Column(name = "moved_at")
  private Instant movedAt;

  @Column(name = "moved_by")
  private String movedBy;

  protected MaterialMovement() {} // for EclipseLink

  public MaterialMovement(MaterialLot lot, MovementKind kind, Quantity quantity) {
    this.lot = lot;
    this.kind = kind;
    this.quantity = quantity;
  }

  MaterialMovement by(Actor who, Instant when) {
    this.movedBy = who.ref();
    this.movedAt = when;
    return this;
  }

  public MaterialMovement forWork(MemberRef holder, WorkOrderNumber what) {
    this.member = holder;
    this.workOrder = what;
    return this;
  }

  public MaterialMovement because(String why) {
    this.reason = why == null || why.isBlank() ? null : why.strip();
    return this;
  }

  MaterialMovement because(Loss loss) {
    this.lossReason = loss.reason();
    return because(loss.words());
  }

  /** It is in these pieces. */
  public MaterialMovement inPieces(ReceiptNumber handedIn) {
    this.receipt = handedIn;
    return this;
  }

  /** Counts all movements of the house. */
  public Long number() {
    return id;
  }

  public MaterialLot lot() {
    return lot;
  }

  public MovementKind kind() {
    return kind;
  }

  public Quantity quantity() {
    return quantity;
  }

  public Optional<MemberRef> member() {
    return Optional.ofNullable(member);
  }

  public Optional<WorkOrderNumber> workOrder() {
    return Optional.ofNullable(workOrder);
  }

  /** Of an unusual loss. */
  public Optional<LossReason> lossReason() {
    return Optional.ofNullable(lossReason);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Instant movedAt() {
    return movedAt;
  }

  /** The business day of the store. */
  public LocalDate dayIn(ZoneId zone) {
    return movedAt.atZone(zone).toLocalDate();
  }

  public String movedBy() {
    return movedBy;
  }
}
