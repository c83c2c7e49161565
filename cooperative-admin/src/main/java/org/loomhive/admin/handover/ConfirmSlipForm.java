package org.loomhive.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.account.SignInMember;
import org.loomhive.production.handover.ConfirmHandOver;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The maker stands in the store and says that she has what the slip names. */
@Named("confirmSlip")
@RequestScoped
public class ConfirmSlipForm {
  @Inject SlipPage page;
  @Inject ConfirmHandOver confirm;
  @Inject SignInMember members;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String pin;
  private String card;

  public String byPin() {
    members.recognise(page.getSlip().member(), pin);
    confirm.byPin(page.getSlip().number(), signedIn.actor());
    return done();
  }

  public String byCard() {
    confirm.byCard(page.getSlip().number(), card, signedIn.actor());
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

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }

  public String getCard() {
    return card;
  }

  public void setCard(String card) {
    this.card = card;
  }
}
