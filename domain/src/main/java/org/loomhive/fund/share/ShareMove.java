package org.loomhive.fund.share;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;

/** Shares that a member bought or gave back; rows are added, never changed. */
@Entity
@Table(name = "share_move")
public class ShareMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  private int shares;
  @Embedded private Money amount;
  private String document;

  @Column(name = "moved_on")
  private LocalDate movedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected ShareMove() {} // for EclipseLink

  /**
   * @param shares below zero when she gave them back, and then the amount is, too
   */
  ShareMove(CooperativeRef cooperative, MemberRef member, int shares, Money amount) {
    this.cooperative = cooperative;
    this.member = member;
    this.shares = shares;
    this.amount = amount;
  }

  ShareMove recorded(String paper, LocalDate on, Instant now, String by) {
    document = paper;
    movedOn = on;
    recordedAt = now;
    recordedBy = by;
    return this;
  }

  boolean saysTheSameAs(ShareMove other) {
    return member.equals(other.member)
        && shares == other.shares
        && amount.equals(other.amount)
        && movedOn.equals(other.movedOn);
  }

  public MemberRef member() {
    return member;
  }

  public int shares() {
    return shares;
  }

  public Money amount() {
    return amount;
  }

  public String document() {
    return document;
  }

  public LocalDate movedOn() {
    return movedOn;
  }
}
