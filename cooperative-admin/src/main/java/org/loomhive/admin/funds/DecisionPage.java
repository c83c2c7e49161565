package org.loomhive.admin.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.fund.vote.Count;
import org.loomhive.fund.vote.CountVotes;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.fund.vote.Proposals;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One proposal: what is asked, and how the members decided. */
@Named("decision")
@RequestScoped
public class DecisionPage {
  @Inject Proposals proposals;
  @Inject CountVotes count;
  @Inject Members members;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  private final HandsForm hands = new HandsForm();
  private Proposal proposal;

  public Proposal getProposal() {
    if (proposal == null) {
      proposal = proposals.get(new ProposalRef(n));
      signedIn.actor().requireSight(proposal.cooperative());
    }
    return proposal;
  }

  public HandsForm getHands() {
    return hands;
  }

  public List<Member> getMembers() {
    return members.of(getProposal().cooperative());
  }

  public String count() {
    var shown = new Count(hands.getYes(), hands.getNo(), hands.getAbstained());
    var seen =
        new CountVotes.Witnesses(
            new MemberRef(hands.getOneWitness()), new MemberRef(hands.getOtherWitness()));
    count.hands(getProposal().ref(), shown, seen, signedIn.actor());
    notes.good("funds.hands.done");
    return "/people/decision?faces-redirect=true&n=" + n;
  }
}
