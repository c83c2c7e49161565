package org.loomhive.production.substitute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.MaterialCode;
import org.loomhive.production.WorkOrder;

/** A lot that stands in for the material that the recipe names, and why. Never changed. */
@Entity
@Table(name = "substitute")
public class Substitute {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "work_order")
  private WorkOrderNumber workOrder;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Column(name = "instead_of")
  private MaterialCode insteadOf;

  private String reason;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  protected Substitute() {} // for EclipseLink

  public Substitute(WorkOrder work, LotNumber lot, MaterialCode insteadOf, String reason) {
    this.workOrder = work.number();
    this.lot = lot;
    this.insteadOf = insteadOf;
    this.reason = reason;
  }

  public Substitute by(Actor who, Instant now) {
    this.decidedBy = who.ref();
    this.decidedAt = now;
    return this;
  }

  public LotNumber lot() {
    return lot;
  }

  public MaterialCode insteadOf() {
    return insteadOf;
  }

  public String reason() {
    return reason;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
