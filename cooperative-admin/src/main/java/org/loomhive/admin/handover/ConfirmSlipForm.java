package org.loomhive.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.production.handover.ConfirmHandOver;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The maker stands in the store and says that she has what the slip names. */
@Named("confirmSlip")
@RequestScoped
public class ConfirmSlipForm {
  @Inject SlipPage page;
  @Inject ConfirmHandOver confirm;
  @Inject HerProof proof;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  public String byPin() {
    proof.requirePinOf(page.getSlip().member());
    confirm.byPin(page.getSlip().number(), signedIn.actor());
    return done();
  }

  public String byCard() {
    confirm.byCard(page.getSlip().number(), proof.getCard(), signedIn.actor());
    return done();
  }

  public String bySignature() {
    confirm.bySignature(page.getSlip().number(), signedIn.actor());
    return done();
  }

  private String done() {
    notes.good("handover.confirmed");
    return "/workshop/slip?faces-redirect=true&n=" + page.getSlip().number();
  }
}
