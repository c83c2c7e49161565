package org.loomhive.fund.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import org.loomhive.kernel.MemberRef;

/** Who voted, and in another place what the ballots say. */
@ApplicationScoped
public class BallotBox {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void put(VoteGiven by, Ballot ballot) {
    em.persist(by);
    em.persist(ballot);
  }

  public boolean hasVoted(ProposalRef proposal, MemberRef member) {
    return votedBy(member).contains(proposal);
  }

  /** On what she voted. */
  public Set<ProposalRef> votedBy(MemberRef member) {
    return new HashSet<>(
        em.createQuery(
                "select v.proposal from VoteGiven v where v.member = :member", ProposalRef.class)
            .setParameter("member", member)
            .getResultList());
  }

  /** How many have voted so far; what they said is told once voting is over. */
  public int voted(ProposalRef proposal) {
    return em.createQuery(
            "select count(v) from VoteGiven v where v.proposal = :proposal", Long.class)
        .setParameter("proposal", proposal)
        .getSingleResult()
        .intValue();
  }

  Count count(ProposalRef proposal) {
    return new Count(
        said(proposal, Choice.YES), said(proposal, Choice.NO), said(proposal, Choice.ABSTAIN));
  }

  private int said(ProposalRef proposal, Choice choice) {
    return em.createQuery(
            "select count(b) from Ballot b where b.proposal = :proposal and b.choice = :choice",
            Long.class)
        .setParameter("proposal", proposal)
        .setParameter("choice", choice)
        .getSingleResult()
        .intValue();
  }
}
