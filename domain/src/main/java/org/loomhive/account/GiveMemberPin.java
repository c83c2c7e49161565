package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Gives a member her way into the portal, or a new PIN when she lost the old one. */
@ApplicationScoped
public class GiveMemberPin {
  @Inject Logins logins;
  @Inject Secrets secrets;
  @Inject Clock clock;

  /** Whose sign-in it is. */
  public record Holder(MemberRef member, CooperativeRef cooperative) {}

  /**
   * @param phone as people write it
   * @param pin six digits
   */
  @Transactional
  public void give(Holder holder, String phone, String pin, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(holder.cooperative());
    var number = Phone.typed(phone);
    var taken = logins.memberByPhone(number);
    if (taken.isPresent() && !taken.get().member().equals(holder.member()))
      throw new Refused(AccountRefusal.PHONE_TAKEN);
    var hash = secrets.hashPin(pin);
    logins
        .find(holder.member())
        .ifPresentOrElse(
            login -> renew(login, holder, number, hash), () -> add(holder, number, hash));
  }

  private void renew(MemberLogin login, Holder holder, Phone phone, String hash) {
    login.moveTo(holder.cooperative(), phone);
    login.changeSecret(hash);
    login.given(clock.instant());
  }

  private void add(Holder holder, Phone phone, String hash) {
    var login = new MemberLogin(holder.member(), holder.cooperative(), phone, hash);
    login.given(clock.instant());
    logins.add(login);
  }
}
