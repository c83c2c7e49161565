package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a buyer in by e-mail and password. */
@ApplicationScoped
public class SignInBuyer {
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;

  public BuyerAccount signIn(String email, String password) {
    var name = Login.bareEmail(email);
    var shown = new Doorkeeper.Shown("buyer", name, password, null);
    return doorkeeper.check(shown, logins.buyerByEmail(name));
  }
}
