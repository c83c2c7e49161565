package org.loomhive.storefront.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.web.HouseWords;

/** The sentence of a no that sent the visitor to her basket, found again as things are now. */
@RequestScoped
public class WhyNot {
  @Inject ShownBasket shown;
  @Inject FillBasket fill;

  /** Why so many pieces could not be added. */
  String more(Sku sku, int pieces) {
    return sentence(token -> fill.whyNotMore(token, sku, pieces));
  }

  /** Why there could not be so many pieces and no other number. */
  String exactly(Sku sku, int pieces) {
    return sentence(token -> fill.whyNot(token, sku, pieces));
  }

  /** It did not go in, but it would now: she is asked to try again. */
  private String sentence(Function<BasketToken, Optional<Refused>> reason) {
    return shown
        .token()
        .flatMap(reason)
        .map(HouseWords::sentence)
        .orElseGet(() -> HouseWords.say("edge.conflict"));
  }
}
