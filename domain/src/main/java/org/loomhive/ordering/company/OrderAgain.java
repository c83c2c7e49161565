package org.loomhive.ordering.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;

/** What somebody ordered before lies in her basket again, at the prices and numbers of today. */
@ApplicationScoped
public class OrderAgain {
  @Inject Orders orders;
  @Inject FillBasket fill;

  /** Gives why some of it is not to be had; all else lies in the basket. */
  @Transactional
  public List<Refused> put(OrderNumber number, BasketToken basket, BuyerRef buyer) {
    var order = orders.get(number);
    if (order.buyer().filter(buyer::equals).isEmpty()) throw new NotFound("order", number);
    var noes = new ArrayList<Refused>();
    for (OrderLine line : order.openLines()) {
      var no = fill.whyNotMore(basket, line.sku(), line.quantity());
      if (no.isPresent()) noes.add(no.get());
      else fill.add(basket, line.sku(), line.quantity());
    }
    return noes;
  }
}
