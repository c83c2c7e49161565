package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.kernel.MemberRef;

/** A member chooses another PIN; she shows that she knows the old one. */
@ApplicationScoped
public class ChangePin {
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;
  @Inject Secrets secrets;
  @Inject Tries tries;

  public void change(MemberRef member, String oldPin, String newPin) {
    var hash = secrets.hashPin(newPin);
    tries.changeSecret(doorkeeper.check("member", logins.find(member), oldPin, null), hash);
  }
}
