package org.loomhive.confidential.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.consent.Consents;
import org.loomhive.confidential.consent.Purpose;
import org.loomhive.kernel.Refused;

/**
 * The two things that she has to agree to, today: the service, and the exchange with the
 * organisation that referred her.
 */
@ApplicationScoped
public class TwoConsents {
  @Inject Consents consents;
  @Inject Clock clock;

  void require(FileRef file) {
    var today = CareDay.today(clock);
    if (!consents.holds(file, Purpose.SERVICES, today)
        || !consents.holds(file, Purpose.EXCHANGE_WITH_REFERRER, today))
      throw new Refused(ReferralRefusal.TWO_CONSENTS_NEEDED);
  }
}
