package org.loomhive.fund.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.fund.FundRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Members;

/** Counts what was voted, when voting is over or when hands were shown at a meeting. */
@ApplicationScoped
public class CountVotes {
  /** Where a day ends last, so that nobody's last day is cut short. */
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  @Inject Proposals proposals;
  @Inject BallotBox box;
  @Inject Members members;
  @Inject Clock clock;

  /** Who saw the hands: two members, of whom none held the pen. */
  public record Witnesses(MemberRef one, MemberRef other) {}

  /** Those whose last day is over. */
  @Transactional
  public List<ProposalRef> ended() {
    return proposals.endedBefore(LocalDate.ofInstant(clock.instant(), LAST));
  }

  /** Counts the ballots. What was counted is not counted again. */
  @Transactional
  public void count(ProposalRef ref) {
    var proposal = proposals.lock(ref);
    if (proposal.isCounted()) return;
    if (proposal.isOpen(LocalDate.ofInstant(clock.instant(), LAST)))
      throw new Refused(FundRefusal.VOTING_GOES_ON, proposal.endsOn());
    int who = proposals.members(proposal.cooperative());
    proposal.counted(box.count(ref), who, clock.instant(), Actor.system().ref());
  }

  /** Writes down what hands were shown at a meeting; nobody may have voted in the portal. */
  @Transactional
  public void hands(ProposalRef ref, Count shown, Witnesses seen, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var proposal = proposals.lock(ref);
    actor.requireSight(proposal.cooperative());
    if (proposal.isCounted()) throw new Refused(FundRefusal.VOTING_IS_OVER);
    if (box.voted(ref) > 0) throw new Refused(FundRefusal.BALLOTS_WERE_CAST);
    int who = proposals.members(proposal.cooperative());
    if (shown.all() > who) throw new Refused(FundRefusal.TOO_MANY_HANDS, shown.all(), who);
    requireTwo(proposal, seen);
    proposal.counted(shown, who, clock.instant(), actor.ref());
    proposal.witnessed(seen.one(), seen.other());
  }

  private void requireTwo(Proposal proposal, Witnesses seen) {
    if (seen.one().equals(seen.other())) throw new Refused(FundRefusal.TWO_WITNESSES);
    for (MemberRef witness : List.of(seen.one(), seen.other())) {
      var member = members.get(witness);
      boolean isHere = member.isActiveOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
      if (!isHere || !member.cooperative().equals(proposal.cooperative()))
        throw new Refused(FundRefusal.TWO_WITNESSES);
    }
  }
}
