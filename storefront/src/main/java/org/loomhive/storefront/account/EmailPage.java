package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.buyer.door.ChangeEmail;
import org.loomhive.web.Notes;
import org.loomhive.web.signin.Door;

/** Another address for an account, which counts once it is confirmed. */
@Named
@RequestScoped
public class EmailPage {
  @Inject ChangeEmail change;
  @Inject AccountPage account;
  @Inject Door door;
  @Inject Notes notes;

  private String email;
  private String password;

  public String wish() {
    door.knock();
    change.wish(account.buyer(), email, password);
    door.right();
    notes.good("account.email.sent");
    return "/account/index?faces-redirect=true";
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String typed) {
    email = typed;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed;
  }
}
