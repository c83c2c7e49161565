package org.loomhive.fund.premium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sets aside the premium of every parcel that left since. A job calls it. */
@ApplicationScoped
public class SetPremiumsAside {
  @Inject SetPremiumAside aside;

  /** Gives of how many parcels. */
  public int all() {
    var waiting = aside.waiting();
    waiting.forEach(aside::setAside);
    return waiting.size();
  }
}
