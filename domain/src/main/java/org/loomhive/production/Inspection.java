package org.loomhive.production;

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

/** One look at finished pieces, with what it came to. Added once, never changed. */
@Entity
@Table(name = "inspection")
public class Inspection {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "work_order_id")
  private WorkOrder workOrder;

  @Enumerated(EnumType.STRING)
  private InspectionResult result;

  private String note;

  @Column(name = "inspected_at")
  private Instant inspectedAt;

  @Column(name = "inspected_by")
  private String inspectedBy;

  protected Inspection() {} // for EclipseLink

  Inspection(WorkOrder work, InspectionResult result, String note) {
    this.workOrder = work;
    this.result = result;
    this.note = note;
  }

  Inspection by(Actor who, Instant when) {
    this.inspectedBy = who.ref();
    this.inspectedAt = when;
    return this;
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
