package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.WorkOrder;
import org.loomhive.wage.rate.PieceRate;
import org.loomhive.wage.rate.PieceRates;
import org.loomhive.wage.rate.TimeStudies;

/** What a piece of a work order pays today at least. */
@RequestScoped
public class FairRates {
  @Inject PieceRates rates;
  @Inject TimeStudies studies;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Without a time study there is no fair rate and so no offer. */
  public boolean isTimed(WorkOrder work) {
    return studies.find(work.sku(), today(work)).isPresent();
  }

  public PieceRate of(WorkOrder work) {
    return rates.rateFor(work.sku(), work.cooperative(), today(work));
  }

  LocalDate today(WorkOrder work) {
    return cooperatives.get(work.cooperative()).businessDay(clock.instant());
  }
}
