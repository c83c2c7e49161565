package org.loomhive.portal.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.fund.vote.CastVote;
import org.loomhive.fund.vote.Choice;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Her vote on what stands in the form itself: others may have been put to the vote meanwhile. */
@Named("voteForm")
@RequestScoped
public class VoteForm {
  @Inject CastVote cast;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject HttpServletRequest request;

  public String vote(String choice) {
    var proposal = new ProposalRef(request.getParameter("proposal"));
    cast.cast(proposal, signedIn.member(), Choice.valueOf(choice));
    notes.good("decisions.thanks");
    return "/decisions?faces-redirect=true";
  }
}
