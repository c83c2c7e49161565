package org.loomhive.confidential.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Writes down a consent. One that holds today already for the same purpose is enough. */
@ApplicationScoped
public class GiveConsent {
  @Inject Consents consents;
  @Inject Clock clock;

  @Transactional
  public void give(FileRef file, ConsentTerms terms, Actor actor) {
    actor.require(Role.CASE_WORKER);
    check(terms);
    if (consents.holds(file, terms.purpose(), CareDay.today(clock))) return;
    consents.add(new ConsentGiven(file, terms, actor.ref(), clock.instant()));
  }

  private void check(ConsentTerms terms) {
    if (terms.purpose() == null
        || terms.givenOn() == null
        || terms.until() == null
        || terms.how() == null) throw new Refused(ConsentRefusal.INCOMPLETE);
    if (terms.givenOn().isAfter(CareDay.today(clock)))
      throw new Refused(ConsentRefusal.GIVEN_IN_THE_FUTURE);
    if (terms.until().isBefore(terms.givenOn()))
      throw new Refused(ConsentRefusal.ENDS_BEFORE_IT_BEGINS);
  }
}
