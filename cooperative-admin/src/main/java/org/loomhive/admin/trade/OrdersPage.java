package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.loomhive.admin.leaf.LongList;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.desk.OrderDesk.Pile;
import org.loomhive.web.SignedIn;

/** Paid orders, one pile at a time. */
@Named("tradeOrders")
@RequestScoped
public class OrdersPage {
  @Inject OrderDesk desk;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.pile}")
  String pileParam;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private LongList<Order> list;

  public LongList<Order> getList() {
    if (list == null)
      list =
          new LongList<>(
              page,
              how -> desk.count(signedIn.actor(), getPile(), how),
              how -> desk.seenBy(signedIn.actor(), getPile(), how));
    return list;
  }

  public List<OrderLine> lines(Order order) {
    return desk.linesFor(order, signedIn.actor());
  }

  public List<Pile> getPiles() {
    return List.of(Pile.values());
  }

  /** Without a choice, what can leave. */
  public Pile getPile() {
    return Arrays.stream(Pile.values())
        .filter(pile -> pile.name().equals(pileParam))
        .findFirst()
        .orElse(Pile.TO_SHIP);
  }
}
