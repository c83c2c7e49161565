package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a buyer in by e-mail and password. */
@ApplicationScoped
public class SignInBuyer {
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;

  public BuyerAccount signIn(String email, String password) {
    return doorkeeper.check("buyer", logins.buyerByEmail(Login.bareEmail(email)), password, null);
  }
}
