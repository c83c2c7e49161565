package org.loomhive.production.handover;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.production.WorkOrder;

/**
 * What went from the store to a maker in one hand-over. It is written with the hand-over and never
 * changed; she confirms it once.
 */
@Entity
@Table(name = "issue_slip")
public class IssueSlip {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private ChallanNumber number;
  private String serial;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "work_order")
  private WorkOrderNumber workOrder;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "confirmed_how")
  private How how;

  private String witness;

  @OneToMany(mappedBy = "slip", cascade = CascadeType.PERSIST)
  @OrderBy("position, id")
  private List<IssueSlipLine> lines = new ArrayList<>();

  /** How she said that it is right. */
  public enum How {
    PORTAL,
    /** Typed on the store's device. */
    PIN,
    CARD,
    SIGNATURE,
    /** Given before there were slips. */
    BEFORE_SLIPS
  }

  protected IssueSlip() {} // for EclipseLink

  IssueSlip(WorkOrder work) {
    this.number = ChallanNumber.random();
    this.cooperative = work.cooperative();
    this.workOrder = work.number();
    this.member = work.member().orElseThrow();
  }

  IssueSlip by(Actor who, Instant when) {
    this.madeBy = who.ref();
    this.madeAt = when;
    return this;
  }

  void isChallan(String numbered) {
    serial = numbered;
  }

  void add(Holding of, Quantity quantity) {
    lines.add(new IssueSlipLine(this, lines.size() + 1, of, quantity));
  }

  void confirm(How said, Instant now) {
    if (confirmedAt != null) return;
    how = said;
    confirmedAt = now;
  }

  void witnessed(Actor by) {
    if (witness == null) witness = by.ref();
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  public ChallanNumber number() {
    return number;
  }

  /** Of the challan that it is, where the law asks for one. */
  public Optional<String> serial() {
    return Optional.ofNullable(serial);
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public WorkOrderNumber workOrder() {
    return workOrder;
  }

  public MemberRef member() {
    return member;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }

  public Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }

  public Optional<How> how() {
    return Optional.ofNullable(how);
  }

  /** Who of the staff was there when she confirmed it. */
  public Optional<String> witness() {
    return Optional.ofNullable(witness);
  }

  public List<IssueSlipLine> lines() {
    return List.copyOf(lines);
  }
}
