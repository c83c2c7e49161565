package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.buyer.door.ChangePassword;
import org.loomhive.web.signin.Door;

/** Has a letter written to whoever forgot her password; says the same whether there is one. */
@Named
@RequestScoped
public class ForgottenPage {
  @Inject ChangePassword change;
  @Inject Door door;

  private String email;

  public String ask() {
    door.knock();
    change.forgot(email);
    return "/forgotten?faces-redirect=true&sent=1";
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String typed) {
    email = typed;
  }
}
