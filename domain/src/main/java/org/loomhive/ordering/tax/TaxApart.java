package org.loomhive.ordering.tax;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.tax.LandedCost;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.basket.PricedBasket;

/**
 * A basket and its delivery as an order keeps them: without the tax that was a part of their
 * prices. The makers' shares are those of any lower price.
 */
public record TaxApart(PricedBasket basket, DeliveryOffer offer) {
  public static TaxApart of(PricedBasket basket, DeliveryOffer offer, LandedCost cost) {
    if (cost.within().isEmpty()) return new TaxApart(basket, offer);
    var wrap = wrap(basket, offer, cost);
    var lines = new ArrayList<PricedBasket.Line>();
    for (PricedBasket.Line line : basket.lines())
      lines.add(line.at(cost.untaxed().each().get(lines.size() + 1)));
    var apart =
        new PricedBasket(
            basket.currency(),
            lines,
            basket.lost(),
            cost.untaxed().goods(),
            basket.version(),
            basket.extras().wrappedFor(wrap));
    return new TaxApart(apart, offer.at(cost.untaxed().delivery().minus(wrap)));
  }

  /** Wrapping is taxed as delivery; together they lose no coin. */
  private static Money wrap(PricedBasket basket, DeliveryOffer offer, LandedCost cost) {
    var both = offer.price().plus(basket.wrap());
    if (both.isZero()) return basket.wrap();
    var left =
        BigDecimal.valueOf(cost.untaxed().delivery().minor())
            .divide(BigDecimal.valueOf(both.minor()), MathContext.DECIMAL64);
    return basket.wrap().times(left, RoundingMode.HALF_UP);
  }
}
