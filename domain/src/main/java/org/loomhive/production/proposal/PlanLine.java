package org.loomhive.production.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.WorkOrder;

/**
 * What was proposed for one work order: to whom it could be offered, of which lots, and why; or why
 * it waits. Of this only its offer is ever added.
 */
@Entity
@Table(name = "plan_line")
public class PlanLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "plan_id")
  private WorkPlan plan;

  @Column(name = "work_order_number")
  private WorkOrderNumber workOrder;

  @Column(name = "product_name")
  private String productName;

  private int pieces;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "hindered_at")
  private Instant hinderedAt;

  @ElementCollection
  @CollectionTable(name = "plan_draw", joinColumns = @JoinColumn(name = "line_id"))
  @OrderColumn(name = "position")
  private List<Draw> draws = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "plan_reason", joinColumns = @JoinColumn(name = "line_id"))
  @OrderColumn(name = "position")
  private List<Reason> reasons = new ArrayList<>();

  protected PlanLine() {} // for EclipseLink

  PlanLine(WorkPlan plan, WorkOrder work) {
    this.plan = plan;
    this.workOrder = work.number();
    this.productName = work.productName();
    this.pieces = work.pieces();
    this.dueOn = work.dueOn();
  }

  PlanLine goesTo(MemberRef whom, List<Draw> ofLots) {
    member = whom;
    draws.addAll(ofLots);
    return this;
  }

  PlanLine because(List<Reason> why) {
    reasons.addAll(why);
    return this;
  }

  public void offered(Instant now) {
    offeredAt = now;
  }

  /** Something changed since the plan was made, so that it could not be offered. */
  public void hindered(Instant now) {
    hinderedAt = now;
  }

  /** Can be offered, and is not yet. */
  public boolean isOpen() {
    return member != null && offeredAt == null && hinderedAt == null;
  }

  public boolean isOffered() {
    return offeredAt != null;
  }

  public boolean isHindered() {
    return hinderedAt != null;
  }

  public WorkOrderNumber workOrder() {
    return workOrder;
  }

  public String productName() {
    return productName;
  }

  public int pieces() {
    return pieces;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Empty when it waits. */
  public Optional<MemberRef> member() {
    return Optional.ofNullable(member);
  }

  public List<Draw> draws() {
    return List.copyOf(draws);
  }

  public List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
