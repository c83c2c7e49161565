package org.loomhive.portal.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.loomhive.fund.vote.BallotBox;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.fund.vote.Proposals;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;
import org.loomhive.web.SignedIn;

/** What is put to the vote in her cooperative: open first, and what came of the others. */
@Named("decisions")
@RequestScoped
public class DecisionsPage {
  @Inject Proposals proposals;
  @Inject BallotBox box;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  private Cooperative home;
  private Set<ProposalRef> voted;

  Cooperative home() {
    if (home == null) home = cooperatives.get(members.get(signedIn.member()).cooperative());
    return home;
  }

  private List<Proposal> all() {
    return proposals.of(home().ref());
  }

  LocalDate today() {
    return home().businessDay(clock.instant());
  }

  public List<Proposal> getOpen() {
    return all().stream().filter(one -> one.isOpen(today())).toList();
  }

  public List<Proposal> getPast() {
    return all().stream().filter(one -> !one.isOpen(today())).toList();
  }

  /** Those on which she has not voted yet. */
  public int getWaiting() {
    return (int) getOpen().stream().filter(one -> !isVoted(one)).count();
  }

  public boolean isVoted(Proposal proposal) {
    if (voted == null) voted = box.votedBy(signedIn.member());
    return voted.contains(proposal.ref());
  }

  public String came(Proposal proposal) {
    if (!proposal.isCounted()) return "decisions.counted.soon";
    if (!proposal.isQuorate()) return "decisions.few";
    return proposal.isAccepted() ? "decisions.accepted" : "decisions.refused";
  }
}
