package org.loomhive.ordering.entered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variants;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.delivery.tax.Place;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.QuoteDelivery;
import org.loomhive.ordering.basket.Basket;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.basket.WriteBasket;
import org.loomhive.ordering.tax.LandedWay;
import org.loomhive.ordering.tax.QuoteLanded;

/** What an order that somebody writes down comes to, by the rules of every basket. */
@ApplicationScoped
public class ReckonOrder {
  @Inject WriteBasket write;
  @Inject Variants variants;
  @Inject PriceBasket price;
  @Inject QuoteDelivery delivery;
  @Inject QuoteLanded landed;

  /**
   * What a buyer said that she wants.
   *
   * @param key made when the form was shown; the same key gives the same order
   */
  public record Wanted(BasketToken key, ChargeCurrency currency, Map<Sku, Integer> pieces) {}

  /**
   * As it stands now.
   *
   * @param no why it may not go there; null when there are ways
   */
  public record Reckoned(PricedBasket basket, List<LandedWay> ways, Refused no) {}

  /** Nothing is held by that. */
  public Reckoned reckon(Wanted wanted, Place to, Actor actor) {
    var basket = price.price(basket(wanted, actor));
    var quote = delivery.quote(basket, to.country());
    var ways =
        quote.offers().stream()
            .map(offer -> new LandedWay(offer, landed.quote(basket, to, offer, Buyers.PEOPLE)))
            .toList();
    return new Reckoned(basket, ways, quote.no());
  }

  /** A manager sells what her own cooperatives make; the network sells all of it. */
  Basket basket(Wanted wanted, Actor actor) {
    actor.require(Role.NETWORK_ADMIN, Role.MANAGER);
    wanted.pieces().keySet().forEach(sku -> require(sku, actor));
    return write.write(wanted.key(), wanted.currency(), wanted.pieces());
  }

  private void require(Sku sku, Actor actor) {
    var variant =
        variants.find(sku).orElseThrow(() -> new Refused(EnterRefusal.NO_SUCH_ARTICLE, sku));
    if (!actor.sees(variant.product().cooperative()))
      throw new Refused(EnterRefusal.NOT_YOURS_TO_SELL, sku);
  }
}
