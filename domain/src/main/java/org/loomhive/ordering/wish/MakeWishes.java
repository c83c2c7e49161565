package org.loomhive.ordering.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.NotFound;
import org.loomhive.ordering.basket.Basket;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;

/** Notes on a basket what its buyer wishes. The last word counts. */
@ApplicationScoped
public class MakeWishes {
  @Inject Baskets baskets;

  /** See {@link Wishes#asPresent}. */
  @Transactional
  public void present(BasketToken token, String words, boolean inPaper, boolean noPrice) {
    var basket = locked(token);
    basket.wish(basket.wishes().asPresent(words, inPaper, noPrice));
  }

  @Transactional
  public void travel(BasketToken token, boolean inParts) {
    var basket = locked(token);
    basket.wish(basket.wishes().travelling(inParts));
  }

  /** To where it shall go, so that another currency can tell what delivery costs there. */
  @Transactional
  public void goTo(BasketToken token, String country) {
    var basket = locked(token);
    if (!country.equals(basket.country().orElse(null))) basket.goTo(country);
  }

  private Basket locked(BasketToken token) {
    return baskets.lock(token).orElseThrow(() -> new NotFound("basket", "***"));
  }
}
