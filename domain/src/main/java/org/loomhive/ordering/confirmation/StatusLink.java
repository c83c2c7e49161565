package org.loomhive.ordering.confirmation;

import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.LinkKey;
import org.loomhive.ordering.Order;

/**
 * Signs the address of an order's status page, so that a buyer needs no sign-in. A link holds as
 * long as the key does.
 */
public final class StatusLink {
  private final LinkKey key;

  /**
   * @param secret at least 16 characters
   */
  public StatusLink(String secret) {
    this.key = new LinkKey(secret);
  }

  /** The signature that stands in the link: 22 characters. */
  public String sign(OrderNumber number) {
    return key.sign(text(number));
  }

  /**
   * Where the buyer of an order sees it, in her language.
   *
   * @param shop public address of the shop
   */
  String address(String shop, Order order) {
    var number = order.number();
    var page = shop + order.language().path() + "/order/status";
    return page + "?number=" + number + "&sign=" + sign(number);
  }

  public boolean isSigned(OrderNumber number, String signature) {
    return key.isSigned(text(number), signature);
  }

  private static String text(OrderNumber number) {
    return "order-status:" + number;
  }
}
