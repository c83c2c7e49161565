package org.loomhive.production.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.production.WorkOrder;

/**
 * Pieces of a work order that came in together. They are inspected together, too, and once; only
 * rejected ones and seconds may be looked at again, as a receipt of their own.
 */
@Entity
@Table(name = "work_receipt")
public class Receipt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private ReceiptNumber number;

  @ManyToOne(optional = false)
  @JoinColumn(name = "work_order_id")
  private WorkOrder workOrder;

  private int pieces;

  @Column(name = "reworked_pieces")
  private int reworked;

  @Column(name = "weight_grams")
  private Integer weightGrams;

  @Column(name = "again_for")
  private ReceiptNumber againFor;

  @Column(name = "paid_before")
  private boolean paidBefore;

  @Column(name = "look_asked_at")
  private Instant lookAskedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "inspected_at")
  private Instant inspectedAt;

  protected Receipt() {} // for EclipseLink

  Receipt(NewReceipt came, WorkOrder work, Instant doneAt) {
    this.number = came.number();
    this.workOrder = work;
    this.pieces = came.pieces();
    this.weightGrams = came.weightGrams();
    this.doneAt = doneAt;
  }

  Receipt withMadeGood(int some) {
    this.reworked = some;
    return this;
  }

  Receipt by(Actor who, Instant when) {
    this.receivedBy = who.ref();
    this.receivedAt = when;
    return this;
  }

  /** The rejected pieces of this one, for somebody else to look at. */
  Receipt again(int rejected) {
    var next = new Receipt();
    next.number = ReceiptNumber.random();
    next.workOrder = workOrder;
    next.pieces = rejected;
    next.againFor = number;
    next.doneAt = doneAt;
    return next;
  }

  /** Its seconds, which earned already, for somebody else to look at. */
  Receipt paidAgain(int seconds) {
    var next = again(seconds);
    next.paidBefore = true;
    return next;
  }

  boolean isSameAs(NewReceipt other) {
    return workOrder.number().equals(other.work())
        && pieces == other.pieces()
        && Objects.equals(weightGrams, other.weightGrams());
  }

  public void askForLook(Instant now) {
    if (lookAskedAt == null) lookAskedAt = now;
  }

  public boolean isLookAsked() {
    return lookAskedAt != null;
  }

  public void inspect(Instant now) {
    inspectedAt = now;
  }

  public boolean isInspected() {
    return inspectedAt != null;
  }

  public ReceiptNumber number() {
    return number;
  }

  public WorkOrder workOrder() {
    return workOrder;
  }

  public int pieces() {
    return pieces;
  }

  /** Of its pieces, those that went back once and were made good. */
  public int reworked() {
    return reworked;
  }

  /** Pieces of which the material is not booked yet. */
  int fresh() {
    return pieces - reworked;
  }

  /** Of all its pieces, where somebody put them on the scales. */
  public Optional<Integer> weightGrams() {
    return Optional.ofNullable(weightGrams);
  }

  /** Its pieces earned when they were looked at first, and never earn again. */
  public boolean isPaidBefore() {
    return paidBefore;
  }

  /** The receipt whose rejected pieces or seconds these are. */
  public Optional<ReceiptNumber> againFor() {
    return Optional.ofNullable(againFor);
  }

  /** When she had finished them: the rate of that day counts. */
  public Instant doneAt() {
    return doneAt;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public String receivedBy() {
    return receivedBy;
  }

  public Optional<Instant> inspectedAt() {
    return Optional.ofNullable(inspectedAt);
  }
}
