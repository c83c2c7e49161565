package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.kernel.Sku;

/**
 * A basket that is kept nowhere: what somebody of the house writes down for a buyer lies in it
 * until it is an order, and nobody else ever has it.
 */
@ApplicationScoped
public class WriteBasket {
  @Inject Clock clock;

  /**
   * Whether there are so many is asked when it is priced, and decided when its pieces are held.
   *
   * @param key under which the same order is known again
   */
  public Basket write(BasketToken key, ChargeCurrency currency, Map<Sku, Integer> pieces) {
    var now = clock.instant();
    var basket = new Basket(key, currency.name(), now);
    pieces.forEach(
        (sku, many) -> {
          basket.requireRoom(sku, many, Basket.MOST_PIECES);
          basket.set(sku, many, now);
        });
    return basket;
  }
}
