package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.StaffRef;

/** Somebody on the staff chooses her own password; she shows that she knows the one she has. */
@ApplicationScoped
public class ChoosePassword {
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;
  @Inject Secrets secrets;
  @Inject Tries tries;

  public void choose(StaffRef who, String now, String next) {
    var hash = secrets.hashPassword(next);
    var account = logins.get(who);
    doorkeeper.checkAgain("staff", account, now);
    if (next.equals(now)) throw new Refused(AccountRefusal.SAME_PASSWORD);
    tries.choosePassword(account, hash);
  }
}
