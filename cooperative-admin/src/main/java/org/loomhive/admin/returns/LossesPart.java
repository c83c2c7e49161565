package org.loomhive.admin.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.ordering.returns.Losses;
import org.loomhive.web.SignedIn;

/** What came back or broke in the last twelve months, by what it came from. */
@Named("lossesPart")
@RequestScoped
public class LossesPart {
  @Inject Losses losses;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  private List<Losses.Loss> known;

  public List<Losses.Loss> getLosses() {
    if (known == null) known = losses.since(today().minusYears(1), signedIn.actor());
    return known;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
