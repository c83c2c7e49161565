package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.Cooperatives;

/** What a piece pays in a cooperative on a day. */
@ApplicationScoped
public class PieceRates {
  @Inject TimeStudies studies;
  @Inject WageRates rates;
  @Inject Cooperatives cooperatives;

  /** At or above the floor of that day; refused where nothing was timed or no rate is in force. */
  public PieceRate rateFor(Sku sku, CooperativeRef cooperative, LocalDate on) {
    var study = studies.require(sku, on);
    var floor = rates.floor(cooperatives.get(cooperative).stateCode(), study.level(), on);
    return PieceRate.of(floor.perHour(), study.standardMinutes(), study.complexity());
  }
}
