package org.loomhive.fund.share;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;

/** What one member gets of a year's surplus, and for how much work. Written once. */
@Entity
@Table(name = "surplus_part")
public class SurplusPart {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "proposal_ref")
  private ProposalRef proposal;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "earned_minor")
  private long earnedMinor;

  @Embedded private Money amount;

  protected SurplusPart() {} // for EclipseLink

  SurplusPart(ProposalRef proposal, Worked by, Money amount) {
    this.proposal = proposal;
    this.member = by.member();
    this.earnedMinor = by.minor();
    this.amount = amount;
  }

  /** What a member earned by her work in the year, in coins. */
  record Worked(MemberRef member, long minor) {}

  public MemberRef member() {
    return member;
  }

  /** By her work in that year. */
  public Money earned() {
    return Money.ofMinor(earnedMinor, amount.currency());
  }

  public Money amount() {
    return amount;
  }
}
