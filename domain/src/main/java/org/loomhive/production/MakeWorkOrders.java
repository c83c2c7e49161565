package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.membership.Cooperatives;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderPaid;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.company.AgreedMaking;

/**
 * Turns each line of a paid order that must be made into work, once. A line without a recipe holds
 * its order up: it is told again until there is one.
 */
@ApplicationScoped
public class MakeWorkOrders {
  /** Kept free before a parcel leaves, for inspection and packing. */
  private static final int DAYS_TO_CHECK_AND_PACK = 3;

  @Inject Orders orders;
  @Inject WorkOrders workOrders;
  @Inject Recipes recipes;
  @Inject AgreedMaking making;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  void on(@Observes OrderPaid event) {
    make(new OrderNumber(event.orderNumber()));
  }

  @Transactional
  public void make(OrderNumber number) {
    var order = orders.get(number);
    var agreed = making.of(number);
    var there = workOrders.forOrder(number).stream().map(WorkOrder::orderLine).toList();
    for (OrderLine line : order.lines())
      if (line.isMadeToOrder()
          && !line.isStopped()
          && !there.contains(Optional.of(line.lineNumber())))
        make(order, line, Optional.ofNullable(agreed.get(line.sku())));
  }

  /** As its company was told, where a company ordered it. */
  private void make(Order order, OrderLine line, Optional<AgreedMaking.Agreed> told) {
    var recipe = recipes.get(line.sku());
    var work =
        new WorkOrder(line.cooperative(), recipe, line.productName(), line.quantity(), dueOn(line))
            .forOrder(order.number(), line.lineNumber());
    work.madeAs().inVariant(line.variantLabel());
    told.flatMap(AgreedMaking.Agreed::sheet).ifPresent(work.madeAs()::after);
    told.flatMap(AgreedMaking.Agreed::group).ifPresent(work.madeAs()::onlyBy);
    workOrders.add(work);
  }

  private LocalDate dueOn(OrderLine line) {
    var tomorrow = cooperatives.get(line.cooperative()).businessDay(clock.instant()).plusDays(1);
    var wished = line.shipBy().minusDays(DAYS_TO_CHECK_AND_PACK);
    return wished.isBefore(tomorrow) ? tomorrow : wished;
  }
}
