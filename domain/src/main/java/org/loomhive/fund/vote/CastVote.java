package org.loomhive.fund.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.fund.FundRefusal;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;

/** A member votes, once. Whether she voted is kept, and not what she said. */
@ApplicationScoped
public class CastVote {
  @Inject Proposals proposals;
  @Inject BallotBox box;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  @Transactional
  public void cast(ProposalRef ref, MemberRef who, Choice choice) {
    var proposal = proposals.get(ref);
    var member = members.get(who);
    if (!member.cooperative().equals(proposal.cooperative())) throw new NotFound("proposal", ref);
    var today = cooperatives.get(proposal.cooperative()).businessDay(clock.instant());
    if (!member.isActiveOn(today)) throw new Refused(FundRefusal.NOT_A_MEMBER);
    proposal.requireOpen(today);
    if (box.hasVoted(ref, who)) throw new Refused(FundRefusal.VOTED_ALREADY);
    box.put(new VoteGiven(ref, who), new Ballot(ref, choice));
  }
}
