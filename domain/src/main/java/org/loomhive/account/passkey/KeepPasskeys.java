package org.loomhive.account.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.Logins;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;

/** Adds passkeys whose making was checked, and takes them away. */
@ApplicationScoped
public class KeepPasskeys {
  public static final int MOST = 10;
  private static final int LONGEST_NAME = 60;

  @Inject Passkeys passkeys;
  @Inject Logins logins;
  @Inject Clock clock;

  /**
   * @param called by what she knows the device again
   */
  @Transactional
  public void add(BuyerRef buyer, Credential shown, String called) {
    logins.lock(buyer);
    if (passkeys.find(shown.id()).isPresent()) throw new Refused(AccountRefusal.PASSKEY_TAKEN);
    if (passkeys.of(buyer).size() >= MOST)
      throw new Refused(AccountRefusal.TOO_MANY_PASSKEYS, MOST);
    var name = called.strip().replaceAll("\\p{Cntrl}", " ");
    var shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    passkeys.add(new Passkey(buyer, shown, shortened).addedAt(clock.instant()));
  }

  @Transactional
  public void remove(BuyerRef buyer, PasskeyRef which) {
    passkeys.of(buyer).stream().filter(one -> one.ref().equals(which)).forEach(passkeys::remove);
  }

  @Transactional
  public void removeAll(BuyerRef buyer) {
    passkeys.of(buyer).forEach(passkeys::remove);
  }
}
