package org.loomhive.material.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Says of the rest of a line that it does not come, and why. Saying it twice is saying it once. */
@ApplicationScoped
public class CloseLine {
  @Inject Purchases purchases;
  @Inject Clock clock;

  @Transactional
  public void close(PurchaseNumber number, int lineNumber, String why, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var line = purchases.lock(number, actor).line(lineNumber);
    if (!line.isOpen()) return;
    var now = clock.instant();
    var missing = line.remaining();
    line.add(
        new PurchaseDifference(line, DifferenceKind.SHORT, missing, reason(why)).by(actor, now));
    line.close(now);
  }

  static String reason(String why) {
    if (why == null || why.isBlank()) throw new Refused(PurchaseRefusal.REASON_NEEDED);
    return why.strip();
  }
}
