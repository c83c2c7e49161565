package org.loomhive.production.declined;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.WorkOrderNumber;

/** She does not want this work. It has no day and no reason, and goes once somebody takes it. */
@Entity
@Table(name = "declined_offer")
public class DeclinedOffer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "work_order_number")
  private WorkOrderNumber workOrder;

  @Column(name = "member_ref")
  private MemberRef member;

  protected DeclinedOffer() {} // for EclipseLink

  DeclinedOffer(WorkOrderNumber workOrder, MemberRef member) {
    this.workOrder = workOrder;
    this.member = member;
  }

  WorkOrderNumber workOrder() {
    return workOrder;
  }

  MemberRef member() {
    return member;
  }
}
