package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.production.cost.PieceCost;

/** What the pieces of a work order cost in the end. */
@Named("pieceCost")
@RequestScoped
public class CostPage {
  @Inject WorkOrderPage page;
  @Inject CostOfWork costs;

  private PieceCost cost;

  public PieceCost getCost() {
    if (cost == null) cost = costs.of(page.getWork());
    return cost;
  }
}
