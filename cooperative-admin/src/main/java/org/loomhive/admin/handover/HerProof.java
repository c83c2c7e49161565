package org.loomhive.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.account.SignInMember;
import org.loomhive.kernel.MemberRef;

/** By what a member who stands at the counter says that she has it: her PIN, or her card. */
@Named("herProof")
@RequestScoped
public class HerProof {
  @Inject SignInMember members;

  private String pin;
  private String card;

  /** Refused when the PIN is not hers. */
  public void requirePinOf(MemberRef member) {
    members.recognise(member, pin);
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
