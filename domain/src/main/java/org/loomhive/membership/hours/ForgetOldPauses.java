package org.loomhive.membership.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Takes pauses and seasons away that were over a month ago: no plan looks back, and when somebody
 * did not work is her own affair.
 */
@ApplicationScoped
public class ForgetOldPauses {
  private static final int DAYS_KEPT = 30;

  @Inject Hours hours;
  @Inject Clock clock;

  /** Gives how many went. */
  @Transactional
  public int all() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return hours.removeOver(today.minusDays(DAYS_KEPT));
  }
}
