package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** The orders that a buyer placed while she was signed in. */
@Named
@RequestScoped
public class OwnOrdersPage {
  private static final int ON_A_PAGE = 20;

  @Inject Orders orders;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private List<Order> shown;

  public Paging getPaging() {
    return Paging.of(page, ON_A_PAGE, orders.countOf(buyer()));
  }

  public List<Order> getOrders() {
    if (shown == null) shown = orders.of(buyer(), getPaging().first(), ON_A_PAGE);
    return shown;
  }

  private BuyerRef buyer() {
    return signedIn.buyer().orElseThrow(() -> new NotFound("buyer", ""));
  }
}
