package org.loomhive.material.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.WorkOrderNumber;

/** The material of a work order is accounted for to the last gram; nothing of it moves any more. */
@Entity
@Table(name = "material_closing")
public class MaterialClosing {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "work_order")
  private WorkOrderNumber workOrder;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  protected MaterialClosing() {} // for EclipseLink

  MaterialClosing(WorkOrderNumber workOrder, Actor who, Instant now) {
    this.workOrder = workOrder;
    this.closedBy = who.ref();
    this.closedAt = now;
  }

  public WorkOrderNumber workOrder() {
    return workOrder;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public String closedBy() {
    return closedBy;
  }
}
