package org.loomhive.portal.materials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.production.handover.ConfirmHandOver;
import org.loomhive.production.handover.IssueSlip;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What was given to her, and that she has it. */
@Named("mySlips")
@RequestScoped
public class SlipsPart {
  @Inject SignedIn signedIn;
  @Inject IssueSlips slips;
  @Inject ConfirmHandOver confirm;
  @Inject Notes notes;

  /** It stands in the form itself: another may have come meanwhile. */
  @Inject
  @ManagedProperty("#{param.slip}")
  String slip;

  /** Those that she has not confirmed. */
  public List<IssueSlip> getWaiting() {
    return slips.waitingFor(signedIn.member());
  }

  public String confirm() {
    confirm.onPortal(new ChallanNumber(slip), signedIn.member());
    notes.good("materials.confirmed");
    return "/materials?faces-redirect=true";
  }
}
