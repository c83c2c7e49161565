package org.loomhive.admin.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.fund.share.ShareSurplus;
import org.loomhive.fund.share.SurplusPart;
import org.loomhive.fund.share.SurplusParts;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalKind;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.fund.vote.Proposals;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Surpluses that members decided to share, and who gets what of them. */
@Named("surplus")
@RequestScoped
public class SurplusPage {
  @Inject Proposals proposals;
  @Inject SurplusParts parts;
  @Inject ShareSurplus share;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject HttpServletRequest request;

  public List<Proposal> getAccepted() {
    return proposals.of(chosen.ref()).stream()
        .filter(one -> one.kind() == ProposalKind.SURPLUS && one.isAccepted())
        .toList();
  }

  public List<SurplusPart> parts(Proposal proposal) {
    return parts.of(proposal.ref());
  }

  /** What is shared stands in the form itself. */
  public String share() {
    share.share(new ProposalRef(request.getParameter("proposal")), signedIn.actor());
    notes.good("funds.surplus.done");
    return "/books/shares?faces-redirect=true&of=" + chosen.ref();
  }
}
