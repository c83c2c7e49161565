package org.loomhive.confidential.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;

/** Takes consents back: as easy as giving them, and no reason is asked. */
@ApplicationScoped
public class WithdrawConsent {
  @Inject Consents consents;
  @Inject Clock clock;

  @Transactional
  public void withdraw(FileRef file, Purpose purpose, Actor actor) {
    actor.require(Role.CASE_WORKER);
    for (var consent : consents.of(file))
      if (consent.purpose() == purpose) consent.withdraw(actor.ref(), clock.instant());
  }
}
