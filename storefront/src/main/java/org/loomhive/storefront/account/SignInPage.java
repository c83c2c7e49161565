package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.RegisterBuyer;
import org.loomhive.account.SignInBuyer;
import org.loomhive.web.signin.Door;

/** A buyer signs in, or makes an account and is signed in with it. */
@Named
@RequestScoped
public class SignInPage {
  private static final int IDLE_MINUTES = 30;

  @Inject SignInBuyer signInBuyer;
  @Inject RegisterBuyer registerBuyer;
  @Inject Door door;

  @Inject
  @ManagedProperty("#{param.then}")
  String then;

  private String email;
  private String password;

  public void signIn() {
    door.knock();
    welcome(signInBuyer.signIn(email, password));
  }

  public void register() {
    door.knock();
    welcome(registerBuyer.register(email, password));
  }

  private void welcome(BuyerAccount account) {
    door.letIn(account.actor(), account.email(), IDLE_MINUTES);
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
