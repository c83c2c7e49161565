package org.loomhive.production.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.WorkOrder;

/** What a manager decided for a work order: to whom it goes, or that it is left out of plans. */
@Entity
@Table(name = "plan_choice")
public class PlanChoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "work_order_number")
  private WorkOrderNumber workOrder;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  @Column(name = "chosen_by")
  private String chosenBy;

  protected PlanChoice() {} // for EclipseLink

  PlanChoice(WorkOrder work) {
    this.workOrder = work.number();
    this.cooperative = work.cooperative();
  }

  /**
   * @param whom null leaves the work out
   */
  PlanChoice is(MemberRef whom, Actor by, Instant now) {
    this.member = whom;
    this.chosenBy = by.ref();
    this.chosenAt = now;
    return this;
  }

  public WorkOrderNumber workOrder() {
    return workOrder;
  }

  /** Empty when the work is left out. */
  public Optional<MemberRef> member() {
    return Optional.ofNullable(member);
  }
}
