package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.account.SignInBuyer;
import org.loomhive.web.signin.Door;

/** A buyer signs in by e-mail and password. */
@Named
@RequestScoped
public class SignInPage {
  @Inject SignInBuyer signInBuyer;
  @Inject BuyerSession session;
  @Inject Door door;

  @Inject
  @ManagedProperty("#{param.then}")
  String then;

  private String email;
  private String password;

  public void signIn() {
    door.knock();
    session.begin(signInBuyer.signIn(email, password));
    door.goOn(then);
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
