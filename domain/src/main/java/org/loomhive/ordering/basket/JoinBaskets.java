package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.stock.Holds;

/**
 * Whoever signs in finds what lies in the basket of her account on this device, together with what
 * she put into one before. A basket of another account stays where it is.
 */
@ApplicationScoped
public class JoinBaskets {
  @Inject Baskets baskets;
  @Inject Variants variants;
  @Inject Holds holds;
  @Inject Clock clock;

  /**
   * What she has on this device from now on.
   *
   * @param key may be another than the one she came with
   * @param grew something lies in it that she did not have on this device before
   */
  public record Joined(BasketToken key, boolean grew) {}

  /**
   * @param shown the key with which she comes; null for none
   * @return empty when there is no basket at all
   */
  @Transactional
  public Optional<Joined> join(BasketToken shown, BuyerRef buyer) {
    var hers = baskets.lock(buyer);
    var here = Optional.ofNullable(shown).flatMap(baskets::lock);
    if (here.isEmpty()) return hers.map(this::onThisDevice);
    if (here.get().buyer().isPresent()) return Optional.of(owned(shown, here.get(), buyer, hers));
    if (hers.isPresent()) return Optional.of(together(shown, here.get(), hers.get()));
    here.get().belongsTo(buyer);
    return Optional.of(new Joined(shown, false));
  }

  /** It is hers already, or that of whoever signed in here before. */
  private Joined owned(BasketToken shown, Basket here, BuyerRef buyer, Optional<Basket> hers) {
    if (here.buyer().get().equals(buyer)) return new Joined(shown, false);
    return hers.map(this::onThisDevice).orElseGet(() -> anew(here.currency(), buyer));
  }

  private Joined anew(String currency, BuyerRef buyer) {
    var token = BasketToken.random();
    var basket = new Basket(token, currency, clock.instant());
    basket.belongsTo(buyer);
    baskets.add(basket);
    return new Joined(token, false);
  }

  private Joined onThisDevice(Basket hers) {
    var token = BasketToken.random();
    baskets.add(new BasketKey(token, hers));
    return new Joined(token, !hers.isEmpty());
  }

  private Joined together(BasketToken shown, Basket here, Basket hers) {
    boolean grew = !hers.isEmpty();
    hers.takeIn(here, clock.instant());
    for (Variant one : variants.of(hers.demand().keySet()))
      if (one.isOneOfAKind()) hers.set(one.sku(), 1, clock.instant());
    holds.release(here.holder());
    baskets.remove(here);
    baskets.add(new BasketKey(shown, hers));
    return new Joined(shown, grew);
  }

  /** She signs out on this device: what she has in her account is not seen there any more. */
  @Transactional
  public void leave(BasketToken shown) {
    baskets.removeKey(shown);
  }

  /** Nothing of it is left. */
  @Transactional
  public void forget(BuyerRef buyer) {
    baskets
        .lock(buyer)
        .ifPresent(
            hers -> {
              holds.release(hers.holder());
              baskets.remove(hers);
            });
  }
}
