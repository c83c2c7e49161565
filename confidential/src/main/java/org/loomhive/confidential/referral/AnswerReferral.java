package org.loomhive.confidential.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/**
 * Says yes or no to a referral. Yes needs two consents of the person that hold today: one for the
 * service, one for the exchange with the organisation that referred her.
 */
@ApplicationScoped
public class AnswerReferral {
  @Inject Referrals referrals;
  @Inject TwoConsents twoConsents;
  @Inject Clock clock;

  @Transactional
  public void accept(FileRef file, Actor actor) {
    actor.require(Role.CASE_WORKER);
    twoConsents.require(file);
    referrals.get(file).accept(actor.ref(), clock.instant());
  }

  @Transactional
  public void decline(FileRef file, DeclineReason why, Actor actor) {
    actor.require(Role.CASE_WORKER);
    if (why == null) throw new Refused(ReferralRefusal.INCOMPLETE);
    referrals.get(file).decline(why, actor.ref(), clock.instant());
  }
}
