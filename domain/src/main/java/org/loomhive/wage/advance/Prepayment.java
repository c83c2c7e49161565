package org.loomhive.wage.advance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.WorkOrder;
import org.loomhive.wage.item.SlipItem.Whose;

/**
 * A part of the price of a work order, paid when it was accepted. Its pieces use it up. What they
 * never use stands for the member's next work order instead; nobody asks her for it.
 */
@Entity
@Table(name = "work_prepayment")
public class Prepayment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "work_order_number")
  private WorkOrderNumber workOrder;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  private int pieces;
  @Embedded private Money amount;

  @Column(name = "moved_here_minor")
  private long movedHereMinor;

  @Column(name = "moved_on_minor")
  private long movedOnMinor;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  protected Prepayment() {} // for EclipseLink

  /**
   * @param movedHere of the amount, what stood for earlier work
   */
  Prepayment(WorkOrder work, Money amount, Money movedHere, Instant now) {
    this.workOrder = work.number();
    this.cooperative = work.cooperative();
    this.member = work.member().orElseThrow();
    this.pieces = work.pieces();
    this.amount = amount;
    this.movedHereMinor = movedHere.minor();
    this.givenAt = now;
  }

  /** So much of it stands for later work from now on. */
  void moveOn(Money some) {
    movedOnMinor = Math.addExact(movedOnMinor, some.minor());
  }

  /** Nobody waits for this work any longer. */
  void end(Actor by, Instant now) {
    if (endedAt != null) return;
    endedAt = now;
    endedBy = by.ref();
  }

  public boolean isEnded() {
    return endedAt != null;
  }

  /** What stands for this work, used or not. */
  Money standing() {
    return Money.ofMinor(Math.subtractExact(amount.minor(), movedOnMinor), amount.currency());
  }

  /** What so many of its pieces use up of it. */
  public Money share(int some) {
    return Money.ofMinor(
        Math.floorDiv(Math.multiplyExact(amount.minor(), (long) some), pieces), amount.currency());
  }

  public WorkOrderNumber workOrder() {
    return workOrder;
  }

  public Whose whose() {
    return new Whose(cooperative, member);
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public MemberRef member() {
    return member;
  }

  public int pieces() {
    return pieces;
  }

  public Money amount() {
    return amount;
  }

  /** Of the amount, what stood for earlier work and was not paid again. */
  public Money movedHere() {
    return Money.ofMinor(movedHereMinor, amount.currency());
  }

  public Instant givenAt() {
    return givenAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
