package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.cost.MakingCosts;
import org.loomhive.production.cost.PieceCost;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;

/** Brings together what neither room knows of the other: what was paid, and what was taken. */
@RequestScoped
public class CostOfWork {
  @Inject MakingCosts making;
  @Inject Earnings earnings;

  public PieceCost of(WorkOrder work) {
    var earned = earnings.rows(work.number()).stream().map(EarnedWage::amount).toList();
    return PieceCost.of(making.of(work), earned, work.count().passed());
  }
}
