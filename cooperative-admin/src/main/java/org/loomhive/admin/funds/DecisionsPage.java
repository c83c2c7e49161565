package org.loomhive.admin.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.fund.vote.BallotBox;
import org.loomhive.fund.vote.MakeProposal;
import org.loomhive.fund.vote.PremiumUse;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalKind;
import org.loomhive.fund.vote.Proposals;
import org.loomhive.kernel.Role;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** On what the members of a cooperative vote and voted. */
@Named("decisions")
@RequestScoped
public class DecisionsPage {
  @Inject Proposals proposals;
  @Inject BallotBox box;
  @Inject MakeProposal make;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final ProposalForm form = new ProposalForm();
  private List<Proposal> rows;

  public ProposalForm getForm() {
    return form;
  }

  public List<Proposal> getRows() {
    if (rows == null) rows = proposals.of(chosen.ref());
    return rows;
  }

  public int voted(Proposal proposal) {
    return box.voted(proposal.ref());
  }

  /** A key of the words. */
  public String state(Proposal proposal) {
    if (proposal.isAccepted()) return "funds.state.accepted";
    if (!proposal.isCounted())
      return proposal.isOpen(chosen.getToday()) ? "funds.state.open" : "funds.state.ended";
    return proposal.isQuorate() ? "funds.state.refused" : "funds.state.few";
  }

  public boolean isRunByReader() {
    return signedIn.has(Role.MANAGER.name()) || signedIn.has(Role.NETWORK_ADMIN.name());
  }

  public PremiumUse[] getPurposes() {
    return PremiumUse.values();
  }

  public ProposalKind[] getKinds() {
    return ProposalKind.values();
  }

  public String propose() {
    var home = chosen.getOne();
    var until = new MakeProposal.Until(form.getUntil(), signedIn.actor());
    var what = form.what(home.currency());
    if (form.getKind() == ProposalKind.SURPLUS) make.share(home, form.year(), what, until);
    else make.propose(home, form.getPurpose(), what, until);
    notes.good("funds.proposed");
    return "/people/decisions?faces-redirect=true&of=" + home.ref();
  }
}
