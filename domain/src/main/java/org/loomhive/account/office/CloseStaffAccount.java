package org.loomhive.account.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.Logins;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;

/** Closes the account of somebody who leaves. Nobody closes her own, so that one always stays. */
@ApplicationScoped
public class CloseStaffAccount {
  @Inject Logins logins;
  @Inject Clock clock;

  @Transactional
  public void close(StaffRef who, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (who.value().equals(actor.ref())) throw new Refused(AccountRefusal.NOT_ONESELF);
    logins.lock(who).close(clock.instant());
  }
}
