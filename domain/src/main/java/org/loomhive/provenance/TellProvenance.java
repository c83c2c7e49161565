package org.loomhive.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.provenance.PassportFacts.MadeFrom;
import org.loomhive.provenance.PassportFacts.MadeIn;

/**
 * Tells where pieces come from, drawn each time from the work and the lots used in it. Only for the
 * workshop's side: what it reads holds members, what it gives does not.
 */
@ApplicationScoped
public class TellProvenance {
  @Inject WorkOrders workOrders;
  @Inject Variants variants;
  @Inject Cooperatives cooperatives;
  @Inject Holdings holdings;
  @Inject MaterialLots lots;

  /** Of pieces that passed; for others there is nothing to tell. */
  public PassportFacts of(WorkOrderNumber number) {
    return workOrders
        .find(number)
        .filter(WorkOrder::isPassed)
        .map(this::facts)
        .orElseThrow(() -> new NotFound("provenance of work", number));
  }

  /** Of a line of an order; nothing when it came from the store or is not made yet. */
  public Optional<PassportFacts> of(OrderNumber order, int lineNumber) {
    return workOrders.forOrder(order).stream()
        .filter(work -> work.orderLine().equals(Optional.of(lineNumber)))
        .filter(WorkOrder::isPassed)
        .findFirst()
        .map(this::facts);
  }

  private PassportFacts facts(WorkOrder work) {
    var home = cooperatives.get(work.cooperative());
    return new PassportFacts(
        work.productName(),
        variants.get(work.sku()).product().craft(),
        new MadeIn(home.name(), home.district(), home.stateCode()),
        work.recipe().standardMinutes(),
        home.businessDay(work.count().inspectedAt().orElseThrow()),
        materialsOf(work));
  }

  private List<MadeFrom> materialsOf(WorkOrder work) {
    return holdings.forWork(work.number()).stream()
        .filter(held -> held.account().used().isPositive())
        .map(this::material)
        .distinct()
        .toList();
  }

  private MadeFrom material(Holding used) {
    var lot = lots.find(used.lot()).orElseThrow(() -> new NotFound("lot", used.lot()));
    return new MadeFrom(used.materialName(), lot.origin(), lot.dyeBatch());
  }
}
