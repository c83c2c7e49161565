package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.buyer.door.ChangePassword;
import org.loomhive.web.Notes;

/** A new password by the letter that was asked for; she is signed in with it. */
@Named
@RequestScoped
public class NewPasswordPage {
  @Inject ChangePassword change;
  @Inject LetterShown letter;
  @Inject BuyerSession session;
  @Inject Notes notes;

  private String next;

  public String choose() {
    session.begin(change.byLetter(letter.shown(), next));
    notes.good("account.password.done");
    return "/account/index?faces-redirect=true";
  }

  public String getNext() {
    return next;
  }

  public void setNext(String typed) {
    next = typed;
  }
}
