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
    var shown = new Doorkeeper.Shown("member", member.value(), oldPin, null);
    tries.changeSecret(doorkeeper.check(shown, logins.find(member)), hash);
  }
}
