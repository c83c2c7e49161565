package org.loomhive.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loomhive.fund.vote.CountVotes;
import org.loomhive.fund.vote.MakeProposal;
import org.loomhive.fund.vote.PremiumUse;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Proposals and their votes for tests. */
final class AVote {
  static final Actor FINANCE = new Actor("S-X", Set.of(Role.FINANCE_PREPARER), Set.of());

  private AVote() {}

  static List<Member> members(Cooperative cooperative, int many) {
    var all = new ArrayList<Member>();
    for (int i = 0; i < many; i++) all.add(ACooperative.memberOf(cooperative, Skill.WEAVING));
    return all;
  }

  static Actor manager(Cooperative cooperative) {
    return new Actor("S-M", Set.of(Role.MANAGER), Set.of(cooperative.ref()));
  }

  static Proposal.What what(String amount) {
    return new Proposal.What("A room for children", "So that mothers can weave.", inr(amount));
  }

  /** Votes are taken for five days from now on. */
  static ProposalRef toSpend(Cooperative cooperative, String amount) {
    return TestHouse.get(MakeProposal.class)
        .propose(cooperative, PremiumUse.CHILDCARE, what(amount), until(cooperative));
  }

  static MakeProposal.Until until(Cooperative cooperative) {
    var day = cooperative.businessDay(TimeMachine.now()).plusDays(5);
    return new MakeProposal.Until(day, manager(cooperative));
  }

  /** All hands went up. */
  static ProposalRef accepted(ProposalRef proposal, Cooperative cooperative, List<Member> who) {
    TestHouse.get(CountVotes.class)
        .hands(
            proposal,
            new org.loomhive.fund.vote.Count(who.size(), 0, 0),
            new CountVotes.Witnesses(who.get(0).ref(), who.get(1).ref()),
            manager(cooperative));
    return proposal;
  }

  static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
