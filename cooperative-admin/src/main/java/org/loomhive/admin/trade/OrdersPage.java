package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.leaf.LongList;
import org.loomhive.admin.trade.views.AskedOrders;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.desk.OrderDesk.Pile;
import org.loomhive.ordering.later.NewDay;
import org.loomhive.ordering.later.NewDays;
import org.loomhive.web.SignedIn;

/** Paid orders, one pile at a time, narrowed by what the address asks. */
@Named("tradeOrders")
@RequestScoped
public class OrdersPage {
  @Inject OrderDesk desk;
  @Inject AskedOrders asked;
  @Inject NewDays days;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private LongList<Order> list;
  private List<NewDay> told = List.of();

  public LongList<Order> getList() {
    if (list == null)
      list =
          new LongList<>(
              page, how -> desk.count(signedIn.actor(), asked.filter(), how), this::read);
    return list;
  }

  private List<Order> read(Leafing how) {
    var orders = desk.seenBy(signedIn.actor(), asked.filter(), how);
    told = days.newest(orders.stream().map(Order::number).toList());
    return orders;
  }

  public List<OrderLine> lines(Order order) {
    return desk.linesFor(order, signedIn.actor());
  }

  /** Something of it should have left already and has not. */
  public boolean isLate(OrderLine line) {
    return !line.isShipped() && !line.isCancelled() && asked.isLate(line.shipBy());
  }

  /** The later day of which the buyer was told; null where the first one holds. */
  public NewDay newDay(OrderLine line) {
    return told.stream().filter(day -> day.isOf(line)).findFirst().orElse(null);
  }

  public List<Pile> getPiles() {
    return List.of(Pile.values());
  }
}
