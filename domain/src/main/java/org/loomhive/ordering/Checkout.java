package org.loomhive.ordering;

import java.util.Locale;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.basket.BasketToken;

/**
 * What a buyer hands over to have her basket become an order.
 *
 * @param onceKey made when the form was shown or by the caller; the same key gives the same order
 * @param totalSeen what she was shown, or null; another total is told to her first
 */
public record Checkout(
    BasketToken basket, String onceKey, Customer customer, String deliveryCode, Money totalSeen) {
  /**
   * Who orders and where it goes.
   *
   * @param account null for a guest
   * @param language in which she is written to
   */
  public record Customer(String email, BuyerRef account, Address address, Language language) {
    /** Somebody who is written to in English. */
    public Customer(String email, BuyerRef account, Address address) {
      this(email, account, address, Language.EN);
    }
  }

  Optional<Money> seen() {
    return Optional.ofNullable(totalSeen);
  }

  String onceHash() {
    return onceHash(basket, onceKey);
  }

  /** Keys of different baskets do not meet. */
  static String onceHash(BasketToken basket, String onceKey) {
    return Fingerprint.of(basket.hash() + ":" + onceKey);
  }

  /** As an address is kept and compared. */
  static String normal(String email) {
    return email.trim().toLowerCase(Locale.ROOT);
  }
}
