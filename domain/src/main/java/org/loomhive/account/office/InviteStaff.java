package org.loomhive.account.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.Logins;
import org.loomhive.account.NewStaff;
import org.loomhive.account.OpenStaffAccount;
import org.loomhive.account.Secrets;
import org.loomhive.account.StaffAccount;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;

/**
 * Opens an account and makes the password and the codes for it, or makes new ones when somebody
 * lost hers. Both are told once, and the password has to be changed at the first sign-in. Where two
 * people are needed nothing is made before the second one agrees.
 */
@ApplicationScoped
public class InviteStaff {
  @Inject OpenStaffAccount opening;
  @Inject Logins logins;
  @Inject SecondPerson second;
  @Inject Secrets secrets;
  @Inject Clock clock;

  /** Empty when somebody else has to agree first. */
  @Transactional
  public Optional<Access> open(NewStaff asked, Actor actor) {
    var ref = opening.open(asked, Secrets.newPassword(), actor);
    return giveOrAsk(logins.get(ref), asked.codes().orElseGet(CodeSecret::random), actor);
  }

  /**
   * The old password and the old codes open nothing any more, at once or when a second person
   * agreed.
   */
  @Transactional
  public Optional<Access> renew(StaffRef who, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (who.value().equals(actor.ref())) throw new Refused(AccountRefusal.NOT_ONESELF);
    var account = logins.lock(who);
    if (!account.isOpen()) throw new Refused(AccountRefusal.ACCOUNT_CLOSED);
    return giveOrAsk(account, CodeSecret.random(), actor);
  }

  private Optional<Access> giveOrAsk(StaffAccount account, CodeSecret codes, Actor actor) {
    if (!second.isNeeded(account, actor)) return Optional.of(give(account, codes));
    account.askAccess(actor, clock.instant());
    return Optional.empty();
  }

  Access give(StaffAccount account, CodeSecret codes) {
    var access = new Access(account.email(), Secrets.newPassword(), codes);
    account.giveAccess(secrets.hashPassword(access.password()), codes, clock.instant());
    return access;
  }
}
