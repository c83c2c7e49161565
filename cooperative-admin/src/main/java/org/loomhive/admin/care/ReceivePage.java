package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.loomhive.confidential.referral.IncomingReferral;
import org.loomhive.confidential.referral.ReceiveReferral;
import org.loomhive.confidential.referral.ReferralReason;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Takes in what an organisation sent. */
@Named("receivePage")
@RequestScoped
public class ReceivePage {
  @Inject ReceiveReferral receive;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String number;
  private String organisation;
  private LocalDate day;
  private ReferralReason reason;

  public String receive() {
    var incoming = new IncomingReferral(number, organisation, day, reason);
    var file = receive.receive(incoming, signedIn.actor());
    notes.good("care.receive.done");
    return "/care/referral?faces-redirect=true&r=" + file;
  }

  public ReferralReason[] getReasons() {
    return ReferralReason.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public ReferralReason getReason() {
    return reason;
  }

  public void setReason(ReferralReason reason) {
    this.reason = reason;
  }
}
