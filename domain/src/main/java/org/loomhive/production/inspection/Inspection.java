package org.loomhive.production.inspection;

import jakarta.persistence.Column;
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
import org.loomhive.kernel.Actor;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.receipt.Receipt;

/** What one look at a receipt came to for some of its pieces. Added once, never changed. */
@Entity
@Table(name = "inspection")
public class Inspection {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "work_order_id")
  private WorkOrder workOrder;

  @ManyToOne(optional = false)
  @JoinColumn(name = "receipt_id")
  private Receipt receipt;

  private int pieces;

  @Enumerated(EnumType.STRING)
  private InspectionResult result;

  private String note;

  @Column(name = "inspected_at")
  private Instant inspectedAt;

  @Column(name = "inspected_by")
  private String inspectedBy;

  protected Inspection() {} // for EclipseLink

  Inspection(Receipt receipt, Verdict.Part part) {
    this.workOrder = receipt.workOrder();
    this.receipt = receipt;
    this.pieces = part.pieces();
    this.result = part.result();
    this.note = part.words();
  }

  Inspection by(Actor who, Instant when) {
    this.inspectedBy = who.ref();
    this.inspectedAt = when;
    return this;
  }

  public Receipt receipt() {
    return receipt;
  }

  /** How many pieces of the receipt came to this. */
  public int pieces() {
    return pieces;
  }

  public InspectionResult result() {
    return result;
  }

  /** Empty where there was nothing to say. */
  public String note() {
    return note;
  }

  public Instant inspectedAt() {
    return inspectedAt;
  }

  public String inspectedBy() {
    return inspectedBy;
  }
}
