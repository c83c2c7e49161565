package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.web.SignedIn;

/** One paid order with the lines that are hers to make and send. */
@Named("tradeOrder")
@RequestScoped
public class OrderPage {
  @Inject OrderDesk desk;
  @Inject WorkOrders workOrders;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private Order order;

  /** Loads it, or ends in a page that says that it is not there. */
  public Order getOrder() {
    if (order == null) order = desk.get(new OrderNumber(number), signedIn.actor());
    return order;
  }

  public void open() {
    getOrder();
  }

  public List<OrderLine> getLines() {
    return desk.linesFor(getOrder(), signedIn.actor());
  }

  public List<OrderLine> getPackable() {
    return getLines().stream().filter(line -> line.here() > 0).toList();
  }

  public boolean isGone() {
    return getLines().stream().allMatch(l -> l.isShipped() || l.isCancelled());
  }

  /** Closed parcels with nothing in them that she does not see. */
  public List<Packing> getParcels() {
    return getOrder().parcels().stream().filter(p -> getLines().containsAll(p.lines())).toList();
  }

  /** The work that is or was done for a line. */
  public List<WorkOrder> work(OrderLine line) {
    return workOrders.forOrder(getOrder().number()).stream()
        .filter(work -> work.orderLine().filter(n -> n == line.lineNumber()).isPresent())
        .toList();
  }

  /** The word for where a line stands. */
  public String stage(OrderLine line) {
    if (line.isCancelled()) return "CANCELLED";
    if (line.isShipped()) return "SHIPPED";
    if (line.unpacked() == 0) return MakingStage.PACKED.name();
    if (!line.isMadeToOrder()) return line.isShort() ? "SHORT" : "IN_STORE";
    for (int i = MakingStage.values().length - 1; i >= 0; i--)
      if (line.notedAt(MakingStage.values()[i]).isPresent()) return MakingStage.values()[i].name();
    return "TO_MAKE";
  }

  public String address() {
    return "/trade/order?faces-redirect=true&n=" + getOrder().number();
  }
}
