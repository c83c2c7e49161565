package org.loomhive.fund.premium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.kernel.job.GoingOn;

/** Sets aside the premium of every parcel that left since. A job calls it. */
@ApplicationScoped
public class SetPremiumsAside {
  @Inject SetPremiumAside aside;
  @Inject Clock clock;

  private final GoingOn goingOn = new GoingOn();

  /** Gives of how many parcels. */
  public int all() {
    var begun = clock.instant();
    var since = goingOn.since(begun);
    var waiting = aside.waiting(since);
    waiting.forEach(aside::setAside);
    goingOn.done(since, begun);
    return waiting.size();
  }
}
