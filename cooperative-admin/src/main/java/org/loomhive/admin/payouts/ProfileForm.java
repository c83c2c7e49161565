package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.payout.bank.profile.BankProfiles;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Takes in how the file of a bank looks. */
@Named("profileForm")
@RequestScoped
public class ProfileForm {
  @Inject BankProfiles profiles;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String text;

  public String load() {
    var profile = profiles.load(text, signedIn.actor());
    notes.good("books.profile.done", profile.name());
    return "/books/paying?faces-redirect=true";
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
