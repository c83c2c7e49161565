package org.loomhive.membership.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;

/** A member says on which days she takes no work, and may take that back. Nobody is asked why. */
@ApplicationScoped
public class TakeAPause {
  @Inject Hours hours;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  @Transactional
  public void take(MemberRef who, Days days) {
    var cooperative = cooperatives.get(members.get(who).cooperative());
    var now = clock.instant();
    if (days.to().isBefore(cooperative.businessDay(now))) throw new Refused(HoursRefusal.IS_OVER);
    hours.add(new Pause(who, days, now));
  }

  /** Taking back what is not there changes nothing. */
  @Transactional
  public void takeBack(MemberRef who, String pause) {
    hours.removePause(pause, who);
  }
}
