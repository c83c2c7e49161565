package org.loomhive.fund.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.loomhive.kernel.MemberRef;

/** That a member voted, and not what: the ballot lies elsewhere and knows nobody. */
@Entity
@Table(name = "vote_given")
public class VoteGiven {
  @Id private String id;

  @Column(name = "proposal_ref")
  private ProposalRef proposal;

  @Column(name = "member_ref")
  private MemberRef member;

  protected VoteGiven() {} // for EclipseLink

  VoteGiven(ProposalRef proposal, MemberRef member) {
    this.id = UUID.randomUUID().toString();
    this.proposal = proposal;
    this.member = member;
  }

  ProposalRef proposal() {
    return proposal;
  }
}
