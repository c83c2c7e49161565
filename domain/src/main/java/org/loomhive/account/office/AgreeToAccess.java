package org.loomhive.account.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.Logins;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.StaffRef;

/** The second person agrees to a way in; it is made and told to her alone, once. */
@ApplicationScoped
public class AgreeToAccess {
  @Inject Logins logins;
  @Inject SecondPerson second;
  @Inject InviteStaff invite;

  @Transactional
  public Access agree(StaffRef who, Actor actor) {
    var account = logins.lock(who);
    if (!account.waitsForSecondPerson()) throw new Refused(AccountRefusal.NOTHING_TO_AGREE);
    if (!second.may(account, actor)) throw new Refused(AccountRefusal.SECOND_PERSON);
    account.agreeToAccess(actor);
    return invite.give(account, CodeSecret.random());
  }
}
