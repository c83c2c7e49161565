package org.loomhive.confidential.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.access.Seal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Takes in a referral. The same case id again is the same referral. */
@ApplicationScoped
public class ReceiveReferral {
  static final String CASE = "referral.case";

  @Inject Referrals referrals;
  @Inject Seal seal;
  @Inject Clock clock;

  @Transactional
  public FileRef receive(IncomingReferral incoming, Actor actor) {
    actor.require(Role.CASE_WORKER);
    check(incoming);
    var caseId = CaseIds.normal(incoming.caseId());
    var lookup = seal.lookup(CASE, caseId);
    return referrals
        .byCase(lookup)
        .map(Referral::file)
        .orElseGet(() -> add(incoming, caseId, lookup, actor));
  }

  private FileRef add(IncomingReferral incoming, String caseId, String lookup, Actor actor) {
    var file = FileRef.random();
    var closed = new Referral.Sealed(seal.close(CASE, file, caseId), lookup);
    referrals.add(new Referral(file, incoming, closed, actor.ref(), clock.instant()));
    return file;
  }

  private void check(IncomingReferral incoming) {
    if (incoming.organisation() == null
        || incoming.organisation().isBlank()
        || incoming.referredOn() == null
        || incoming.reason() == null) throw new Refused(ReferralRefusal.INCOMPLETE);
    if (incoming.referredOn().isAfter(CareDay.today(clock)))
      throw new Refused(ReferralRefusal.REFERRED_IN_THE_FUTURE);
  }
}
