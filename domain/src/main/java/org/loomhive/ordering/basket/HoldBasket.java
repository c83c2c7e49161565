package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.kernel.Refused;
import org.loomhive.stock.Holds;
import org.loomhive.wholesale.terms.FindTerms;

/**
 * Keeps what is in a basket while its owner is at the checkout, for some minutes from each of her
 * steps and never longer than an hour. The order that she places takes it over.
 */
@ApplicationScoped
public class HoldBasket {
  private static final Duration LONGEST = Duration.ofMinutes(60);

  /** So many begin a checkout behind one address and do not buy; beyond that nothing is kept. */
  private static final int FREE_FROM_ONE_PLACE = 30;

  @Inject Baskets baskets;
  @Inject Holds holds;
  @Inject FindTerms wholesale;
  @Inject SlowTries tries;
  @Inject Clock clock;
  @Inject HoldBasket self;

  /**
   * A step of the checkout.
   *
   * @param place in the net from where it is made
   * @return until when it is kept if no other step follows; empty where too many began and none
   *     bought: they may still buy what is there
   * @throws Refused SOLD_OUT when others have or hold some of it; what she held before stays hers
   */
  public Optional<Instant> hold(BasketToken token, String place) {
    boolean goesOn = baskets.get(token).isHeldAt(clock.instant());
    if (!goesOn && !tries.take(from(place)).isZero()) return Optional.empty();
    return Optional.of(self.keep(token));
  }

  @Transactional
  public Instant keep(BasketToken token) {
    var basket = baskets.lock(token).orElseGet(() -> baskets.get(token));
    var until = basket.hold(clock.instant(), Holds.USUAL, LONGEST);
    var holder = wholesale.holder(basket.holder(), basket.buyer());
    holds.hold(holder, basket.demand(), until);
    return until;
  }

  /** Somebody there placed an order: what was begun before does not count. */
  public void bought(String place) {
    tries.right(from(place));
  }

  private static SlowTries.Try from(String place) {
    return new SlowTries.Try("checkout", place, FREE_FROM_ONE_PLACE);
  }
}
