package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;

/** Opens an account for somebody on the staff. Only the network's administrator does this. */
@ApplicationScoped
public class OpenStaffAccount {
  @Inject Logins logins;
  @Inject Secrets secrets;
  @Inject Clock clock;

  @Transactional
  public StaffRef open(NewStaff asked, String password, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (logins.staffByEmail(asked.email()).isPresent())
      throw new Refused(AccountRefusal.EMAIL_TAKEN);
    var ref = StaffRef.random();
    logins.add(new StaffAccount(ref, asked, secrets.hashPassword(password), clock.instant()));
    return ref;
  }
}
