package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.loomhive.kernel.Refused;
import org.loomhive.stock.Holds;

/**
 * Keeps what is in a basket while its owner is at the checkout, for some minutes from each of her
 * steps and never longer than an hour. The order that she places takes it over.
 */
@ApplicationScoped
public class HoldBasket {
  private static final Duration LONGEST = Duration.ofMinutes(60);

  @Inject Baskets baskets;
  @Inject Holds holds;
  @Inject Clock clock;

  /**
   * A step of the checkout.
   *
   * @return until when it is kept if no other step follows
   * @throws Refused SOLD_OUT when others have or hold some of it; what she held before stays hers
   */
  @Transactional
  public Instant hold(BasketToken token) {
    var basket = baskets.lock(token).orElseGet(() -> baskets.get(token));
    var until = basket.hold(clock.instant(), Holds.USUAL, LONGEST);
    holds.hold(basket.holder(), basket.demand(), until);
    return until;
  }
}
