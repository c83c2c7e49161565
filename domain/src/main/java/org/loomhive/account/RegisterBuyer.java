package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;

/** Opens an account for a buyer who wants one. */
@ApplicationScoped
public class RegisterBuyer {
  @Inject Logins logins;
  @Inject Secrets secrets;
  @Inject Clock clock;

  @Transactional
  public BuyerAccount register(String email, String password) {
    var address = Login.requireEmail(email);
    var hash = secrets.hashPassword(password);
    if (logins.buyerByEmail(address).isPresent()) throw new Refused(AccountRefusal.EMAIL_TAKEN);
    var account = new BuyerAccount(BuyerRef.random(), address, hash, clock.instant());
    logins.add(account);
    return account;
  }
}
