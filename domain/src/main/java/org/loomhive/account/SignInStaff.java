package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets somebody on the staff in by e-mail, password and, where she has one, a code. */
@ApplicationScoped
public class SignInStaff {
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;

  /**
   * @param code the six digits of her app; ignored when she has no second factor
   */
  public StaffAccount signIn(String email, String password, String code) {
    var name = Login.bareEmail(email);
    var shown = new Doorkeeper.Shown("staff", name, password, code);
    return doorkeeper.check(shown, logins.staffByEmail(name));
  }
}
