package org.loomhive.account.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.Doorkeeper;
import org.loomhive.account.Logins;
import org.loomhive.kernel.Refused;

/**
 * Lets a buyer in whose device showed her passkey. A device that counts and shows an old count may
 * be a copy: it is turned away.
 */
@ApplicationScoped
public class SignInByPasskey {
  @Inject Passkeys passkeys;
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;
  @Inject Clock clock;

  /**
   * @param shown with a signature that was found right
   */
  @Transactional
  public BuyerAccount signIn(Credential shown) {
    var passkey =
        passkeys.lock(shown.id()).orElseThrow(() -> new Refused(AccountRefusal.NOT_RIGHT));
    boolean counts = shown.signCount() != 0 || passkey.signCount() != 0;
    if (counts && shown.signCount() <= passkey.signCount())
      throw new Refused(AccountRefusal.NOT_RIGHT);
    passkey.used(shown.signCount(), clock.instant());
    var account = logins.get(passkey.buyer());
    doorkeeper.letIn(account);
    return account;
  }
}
