package org.loomhive.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.letterbox.PayeeLetterbox;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Where her money goes: typed twice, sealed, dropped, and never shown back. */
@Named("payoutDetails")
@RequestScoped
public class PayoutPage {
  @Inject SignedIn signedIn;
  @Inject PayeeLetterbox letterbox;
  @Inject Notes notes;
  private String number;
  private String again;
  private String bankCode;
  private String holder;

  public String drop() {
    if (!number.equals(again)) return sayThatTheyDiffer();
    letterbox.drop(signedIn.member(), Destination.bank(new BankAccount(number, bankCode), holder));
    notes.good("payout.dropped");
    return "/profile?faces-redirect=true";
  }

  private String sayThatTheyDiffer() {
    var faces = FacesContext.getCurrentInstance();
    ResourceBundle words = faces.getApplication().getResourceBundle(faces, "words");
    var sentence = words.getString("payout.differ");
    faces.addMessage(
        "account:again", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    return null;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String typed) {
    this.number = typed;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String typed) {
    this.again = typed;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String typed) {
    this.holder = typed;
  }

  public String getBankCode() {
    return bankCode;
  }

  public void setBankCode(String typed) {
    this.bankCode = typed;
  }
}
