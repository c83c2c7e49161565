package org.loomhive.ordering.confirmation;

import java.util.List;
import org.loomhive.kernel.OrderNumber;

/**
 * The buyer of an order is to be told something, with the address of her order. Told apart from
 * what happened, so that a silent mail server holds nothing up.
 *
 * @param words key of the words
 * @param onceKey the same for what is the same message
 * @param more what the words name beside the order and its address
 * @param beside what they name beside that, one by one; null for nothing
 */
public record BuyerToTell(
    String orderNumber, String words, String onceKey, String more, List<String> beside) {
  public static BuyerToTell about(OrderNumber order, String words, String more) {
    return once(order, words, words + ":" + order + ":" + more, more);
  }

  public static BuyerToTell once(OrderNumber order, String words, String onceKey, String more) {
    return new BuyerToTell(order.value(), words, onceKey, more, null);
  }

  /**
   * A receipt has the content of what she declared, with her name and where she is reached
   * (Directive 2011/83/EU, article 11a).
   */
  boolean isReceipt() {
    return words.startsWith("withdrawal.received");
  }

  /** The same, with something more in it. */
  public BuyerToTell beside(String... what) {
    return new BuyerToTell(orderNumber, words, onceKey, more, List.of(what));
  }
}
