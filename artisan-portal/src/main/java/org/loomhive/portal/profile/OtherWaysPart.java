package org.loomhive.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.letterbox.PayeeLetterbox;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Her money on her phone, or into her hand. */
@Named("otherWays")
@RequestScoped
public class OtherWaysPart {
  @Inject SignedIn signedIn;
  @Inject PayeeLetterbox letterbox;
  @Inject Notes notes;
  private String phone;

  public String wallet() {
    return drop(Destination.wallet(phone, ""));
  }

  public String cash() {
    return drop(Destination.cash());
  }

  private String drop(Destination to) {
    letterbox.drop(signedIn.member(), to);
    notes.good("payout.dropped");
    return "/profile?faces-redirect=true";
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String typed) {
    this.phone = typed;
  }
}
