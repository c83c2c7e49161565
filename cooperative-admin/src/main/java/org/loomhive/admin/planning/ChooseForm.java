package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.MemberRef;
import org.loomhive.production.proposal.ChooseForPlan;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What a manager decides herself for a work order: kept for one member, or left out of plans. */
@Named("chooseForm")
@RequestScoped
public class ChooseForm {
  @Inject ChoosePage page;
  @Inject ChooseForPlan choose;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String member;

  public String pin() {
    choose.pin(page.getWork().number(), new MemberRef(member), signedIn.actor());
    return done();
  }

  public String leaveOut() {
    choose.leaveOut(page.getWork().number(), signedIn.actor());
    return done();
  }

  public String undo() {
    choose.undo(page.getWork().number(), signedIn.actor());
    return done();
  }

  private String done() {
    notes.good("planning.choice.noted");
    return "/workshop/plan?faces-redirect=true&of=" + page.getWork().cooperative();
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }
}
