package org.loomhive.ordering.confirmation;

import org.loomhive.kernel.OrderNumber;

/**
 * The buyer of an order is to be told something, with the address of her order. Told apart from
 * what happened, so that a silent mail server holds nothing up.
 *
 * @param words key of the words
 * @param onceKey the same for what is the same message
 * @param more what the words name beside the order and its address
 */
public record BuyerToTell(String orderNumber, String words, String onceKey, String more) {
  public static BuyerToTell about(OrderNumber order, String words, String more) {
    return new BuyerToTell(order.value(), words, words + ":" + order + ":" + more, more);
  }
}
