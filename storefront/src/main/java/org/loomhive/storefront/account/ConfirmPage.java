package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.buyer.door.ConfirmEmail;
import org.loomhive.web.Notes;

/**
 * She opened the letter that went to her address. The button does it, so that a program that only
 * looks at links confirms nothing.
 */
@Named
@RequestScoped
public class ConfirmPage {
  @Inject ConfirmEmail confirm;
  @Inject LetterShown letter;
  @Inject Notes notes;

  public String confirm() {
    confirm.confirm(letter.shown());
    notes.good("account.confirmed");
    return "/account/index?faces-redirect=true";
  }
}
