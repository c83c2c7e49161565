package org.loomhive.fund.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One vote in the box. Its id is drawn by chance, so that not even the order in which ballots came
 * tells whose they are.
 */
@Entity
@Table(name = "ballot")
public class Ballot {
  @Id private String id;

  @Column(name = "proposal_ref")
  private ProposalRef proposal;

  @Enumerated(EnumType.STRING)
  private Choice choice;

  protected Ballot() {} // for EclipseLink

  Ballot(ProposalRef proposal, Choice choice) {
    this.id = UUID.randomUUID().toString();
    this.proposal = proposal;
    this.choice = choice;
  }

  Choice choice() {
    return choice;
  }
}
