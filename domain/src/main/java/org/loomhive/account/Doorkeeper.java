package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.account.pause.Pause;
import org.loomhive.account.pause.Strangers;
import org.loomhive.kernel.Refused;

/**
 * Looks at the secret of whoever wants to come in. Unknown and wrong get the same answer after the
 * same time; whoever comes too soon after a wrong try is told how long to wait, known or not.
 */
@ApplicationScoped
public class Doorkeeper {
  @Inject Secrets secrets;
  @Inject Tries tries;
  @Inject Strangers strangers;
  @Inject Clock clock;

  /**
   * What somebody shows at the door.
   *
   * @param name as it was typed, without what does not matter in it
   * @param code of an app; null where there is none
   */
  record Shown(String realm, String name, String secret, String code) {}

  /** Gives the login back when the secret is right, refuses otherwise. */
  <T extends Login> T check(Shown shown, Optional<T> login) {
    if (login.isEmpty()) throw unknown(shown);
    var known = login.get();
    requireOpen(shown.realm(), known);
    if (!secrets.matches(shown.secret(), known.secretHash()) || !letIn(known, shown.code()))
      throw wrong(shown.realm(), known);
    tries.write(shown.realm(), known, SignInLine.Outcome.LET_IN);
    return known;
  }

  /** For somebody who is in already: her secret alone, as a code counts only once. */
  public void checkAgain(String realm, Login known, String secret) {
    requireOpen(realm, known);
    if (!secrets.matches(secret, known.secretHash())) throw wrong(realm, known);
    tries.letIn(known, null);
  }

  /** For a buyer whose device has shown who she is; nothing was typed that could be guessed. */
  public void letIn(BuyerAccount account) {
    if (account.isErased()) throw new Refused(AccountRefusal.NOT_RIGHT);
    tries.write("buyer", account, SignInLine.Outcome.LET_IN);
  }

  private void requireOpen(String realm, Login known) {
    var left = tries.take(known);
    if (left.isZero()) return;
    tries.write(realm, known, SignInLine.Outcome.LOCKED);
    throw Pause.refused(left);
  }

  private Refused wrong(String realm, Login known) {
    tries.wrong(known);
    tries.write(realm, known, SignInLine.Outcome.WRONG);
    return new Refused(AccountRefusal.NOT_RIGHT);
  }

  private Refused unknown(Shown shown) {
    var left = strangers.take(shown.realm() + " " + shown.name(), clock.instant());
    tries.write(shown.realm(), null, SignInLine.Outcome.UNKNOWN);
    if (!left.isZero()) return Pause.refused(left);
    secrets.pretend(shown.secret());
    return new Refused(AccountRefusal.NOT_RIGHT);
  }

  private boolean letIn(Login known, String code) {
    if (!(known instanceof StaffAccount staff)) return tries.letIn(known, null);
    if (!staff.isOpen()) return false;
    var codes = staff.codes();
    if (codes.isEmpty()) return tries.letIn(known, null);
    var typed = code == null ? "" : code.replace(" ", "");
    var step = codes.get().stepOf(typed, clock.instant());
    return step.isPresent() && tries.letIn(known, step.getAsLong());
  }
}
