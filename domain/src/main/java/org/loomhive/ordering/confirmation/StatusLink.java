package org.loomhive.ordering.confirmation;

import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.LinkKey;

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

  public boolean isSigned(OrderNumber number, String signature) {
    return key.isSigned(text(number), signature);
  }

  private static String text(OrderNumber number) {
    return "order-status:" + number;
  }
}
