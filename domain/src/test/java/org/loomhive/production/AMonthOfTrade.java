package org.loomhive.production;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperative;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PackLines;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.production.proposal.AskForPlan;
import org.loomhive.production.proposal.PlanRef;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wage.share.MakePlans;
import org.loomhive.wage.share.OfferPlan;
import org.loomhive.workbench.TestHouse;

/**
 * What buyers, the plan and the packing table do in a month: shawls to order, baskets from stock.
 */
final class AMonthOfTrade {
  private static final int BASKETS = 6;
  private static final int MINUTES = 600;

  private final Cooperative cooperative;
  private final Actor manager;
  private final Variant shawl;
  private final Variant basket = AProduct.readyInStock(BASKETS);
  private final List<OrderNumber> orders = new ArrayList<>();
  private final List<Parcel> parcels = new ArrayList<>();
  private PlanRef plan;

  private record Parcel(OrderNumber order, int number) {}

  AMonthOfTrade(Cooperative cooperative, Actor manager) {
    this.cooperative = cooperative;
    this.manager = manager;
    this.shawl = AProduct.madeToOrder(cooperative);
    AFloor.ofMeghalaya();
    AFloor.timed(shawl.sku(), MINUTES);
    AWorkOrder.recipeFor(shawl);
  }

  /** So many shawls and a basket, paid; gives the work that comes of it. */
  List<WorkOrderNumber> buy(int shawls) {
    var wanted = new ArrayList<>(Collections.nCopies(shawls, shawl));
    wanted.add(basket);
    var order = AnOrder.paid(wanted.toArray(Variant[]::new)).number();
    orders.add(order);
    TestHouse.get(MakeWorkOrders.class).make(order);
    return TestHouse.get(WorkOrders.class).forOrder(order).stream().map(WorkOrder::number).toList();
  }

  void plan() {
    plan = TestHouse.get(AskForPlan.class).ask(cooperative.ref(), manager);
    TestHouse.get(MakePlans.class).all();
  }

  void offer() {
    if (plan != null) TestHouse.get(OfferPlan.class).offer(plan, manager);
  }

  /** All that can leave of one order. */
  void pack(int which) {
    if (orders.isEmpty()) return;
    var number = orders.get(which % orders.size());
    var lines =
        TestHouse.get(Orders.class).get(number).lines().stream()
            .filter(line -> line.packable() > 0)
            .map(OrderLine::lineNumber)
            .toArray(Integer[]::new);
    parcels.add(new Parcel(number, AnOrder.pack(number, lines)));
  }

  void open(int which) {
    if (parcels.isEmpty()) return;
    var parcel = parcels.get(which % parcels.size());
    TestHouse.get(PackLines.class).open(parcel.order(), parcel.number(), Actor.system());
  }

  void ship(int which) {
    if (parcels.isEmpty()) return;
    var parcel = parcels.get(which % parcels.size());
    var how = new Tracking("India Post", "EE1");
    TestHouse.get(ShipLines.class).ship(parcel.order(), parcel.number(), how, Actor.system());
  }
}
