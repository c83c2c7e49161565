package org.loomhive.giftcard.giver;

import org.loomhive.kernel.OrderNumber;

/**
 * The buyer of a gift card is to be told something.
 *
 * @param sale the number of her sale
 * @param words key of the words
 */
public record GiverToTell(String sale, String words) {
  /** It is paid; the letter is her proof, and leads to where she may take it back. */
  public static final String BOUGHT = "giftcard.bought";

  /** She took it back; the letter is her receipt. */
  public static final String TAKEN_BACK = "giftcard.taken_back";

  public static GiverToTell that(String words, OrderNumber sale) {
    return new GiverToTell(sale.value(), words);
  }
}
