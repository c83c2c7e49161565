package org.loomhive.storefront.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.badge.BadgeBoard;
import org.loomhive.catalog.Workshops;
import org.loomhive.delivery.TellTerms;
import org.loomhive.ordering.returns.ReturnWindows;
import org.loomhive.storefront.languages.ToldPieces;
import org.loomhive.storefront.shop.ProductData;
import org.loomhive.storefront.shop.ProductOffer;

/** Makes the record of what is said of an offer. */
@ApplicationScoped
public class TellFacts {
  @Inject TellTerms terms;
  @Inject ReturnWindows returns;
  @Inject Workshops workshops;
  @Inject BadgeBoard badges;
  @Inject ProductData data;
  @Inject ToldPieces told;

  public ProductFacts of(ProductOffer offer, Market market) {
    var product = offer.variant().product();
    var links = new ProductFacts.Links(data.address(offer), data.picture(product));
    return new ProductFacts(
        offer,
        market,
        new ProductFacts.Words(
            told.of(product),
            told.term(product, offer.label()),
            workshops.get(product.cooperative()).name()),
        terms
            .of(offer.variant(), market.country(), market.currency())
            .map(way -> way.returning(returns.promised(market.country()))),
        badges.of(product),
        links);
  }
}
