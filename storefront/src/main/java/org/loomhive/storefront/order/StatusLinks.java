package org.loomhive.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.confirmation.StatusLink;

/** Signed addresses of orders, with the key of this installation. */
@Named
@ApplicationScoped
public class StatusLinks {
  private StatusLink link;

  private synchronized StatusLink link() {
    if (link == null)
      link = new StatusLink(ConfigProvider.getConfig().getValue("loomhive.link.key", String.class));
    return link;
  }

  /** The query part of an order's address. */
  public String query(OrderNumber number) {
    return "number=" + number + "&sign=" + link().sign(number);
  }

  public String sign(OrderNumber number) {
    return link().sign(number);
  }

  /** The number out of a signed address; a wrong signature opens nothing. */
  public OrderNumber require(String number, String sign) {
    var asked = new OrderNumber(number);
    if (!link().isSigned(asked, sign)) throw new NotFound("order", number);
    return asked;
  }
}
