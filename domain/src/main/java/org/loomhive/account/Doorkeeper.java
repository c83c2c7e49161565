package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.kernel.Refused;

/**
 * Looks at the secret of whoever wants to come in. Unknown, wrong and locked get the same answer
 * after the same time.
 */
@ApplicationScoped
public class Doorkeeper {
  @Inject Secrets secrets;
  @Inject Tries tries;
  @Inject Clock clock;

  /** Gives the login back when the secret is right, refuses otherwise. */
  <T extends Login> T check(String realm, Optional<T> login, String secret, String code) {
    if (login.isEmpty()) {
      secrets.pretend(secret);
      throw refused(realm, null, SignInLine.Outcome.UNKNOWN);
    }
    var known = login.get();
    if (!tries.take(known)) {
      secrets.pretend(secret);
      throw refused(realm, known, SignInLine.Outcome.LOCKED);
    }
    if (!secrets.matches(secret, known.secretHash()) || !letIn(known, code))
      throw refused(realm, known, SignInLine.Outcome.WRONG);
    tries.write(realm, known, SignInLine.Outcome.LET_IN);
    return known;
  }

  /** For somebody who is in already: her secret alone, as a code counts only once. */
  void checkAgain(String realm, Login known, String secret) {
    if (!tries.take(known)) throw refused(realm, known, SignInLine.Outcome.LOCKED);
    if (!secrets.matches(secret, known.secretHash()))
      throw refused(realm, known, SignInLine.Outcome.WRONG);
    tries.letIn(known, null);
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

  private Refused refused(String realm, Login known, SignInLine.Outcome why) {
    tries.write(realm, known, why);
    return new Refused(AccountRefusal.NOT_RIGHT);
  }
}
