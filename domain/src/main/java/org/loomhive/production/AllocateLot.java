package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.IssueMaterial;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.production.handover.HandOverMaterial;

/**
 * Chooses the lots that work will be made of. Before a member takes the work they are set aside for
 * it; once she has it, more material goes to her at once.
 */
@ApplicationScoped
public class AllocateLot {
  @Inject WorkOrders workOrders;
  @Inject MaterialOfWork material;
  @Inject MaterialLots lots;
  @Inject IssueMaterial issue;
  @Inject Holdings holdings;
  @Inject HandOverMaterial handOver;
  @Inject Clock clock;

  @Transactional
  public void allocate(WorkOrderNumber number, LotNumber lot, Quantity quantity, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var work = workOrders.lock(number, actor);
    if (work.isInspected()) throw new Refused(ProductionRefusal.ALREADY_INSPECTED, number);
    requireNeeded(work, lots.get(lot, actor), quantity);
    issue.setAside(lot, quantity, number, actor);
    if (isAllChosen(work)) work.materialIsChosen(clock.instant());
    if (work.isAccepted()) handOver.handOver(number);
  }

  /** Gives back all of a lot that is set aside for the work, so that another can be chosen. */
  @Transactional
  public void putBack(WorkOrderNumber number, LotNumber lot, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var work = workOrders.lock(number, actor);
    if (work.isOffered()) throw new Refused(ProductionRefusal.ALREADY_OFFERED, number);
    for (Holding held : holdings.forWork(number))
      if (held.lot().equals(lot) && held.account().setAside().isPositive())
        issue.putBack(lot, held.account().setAside(), number, actor);
    if (!isAllChosen(work)) work.materialIsNotChosen();
  }

  private boolean isAllChosen(WorkOrder work) {
    return material.needs(work).stream().allMatch(MaterialNeed::isMet);
  }

  private void requireNeeded(WorkOrder work, MaterialLot lot, Quantity quantity) {
    if (!lot.cooperative().equals(work.cooperative()))
      throw new Refused(ProductionRefusal.OTHER_COOPERATIVE);
    var name = lot.material().name();
    var need =
        material.needs(work).stream()
            .filter(one -> one.material().code().equals(lot.material().code()))
            .findFirst()
            .orElseThrow(() -> new Refused(ProductionRefusal.NOT_IN_RECIPE, name));
    if (quantity.compareTo(need.room()) > 0)
      throw new Refused(ProductionRefusal.MORE_THAN_NEEDED, need.room(), name);
  }
}
