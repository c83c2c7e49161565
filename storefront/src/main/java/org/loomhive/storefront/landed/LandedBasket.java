package org.loomhive.storefront.landed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.DeliveryOffers;
import org.loomhive.delivery.tax.LandedCost;
import org.loomhive.delivery.tax.Place;
import org.loomhive.ordering.QuoteDelivery;
import org.loomhive.ordering.QuoteDelivery.Quote;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.tax.LandedWay;
import org.loomhive.ordering.tax.QuoteLanded;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.storefront.business.SaidBusiness;
import org.loomhive.storefront.facts.Market;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.HouseWords;

/**
 * What the basket costs until it is there, for the country that the reader chose, or the main one
 * of her currency. Where she is nobody guesses.
 */
@Named("landedBasket")
@RequestScoped
public class LandedBasket {
  @Inject ShownBasket shown;
  @Inject QuoteDelivery delivery;
  @Inject QuoteLanded landed;
  @Inject SaidBusiness business;
  @Inject DeliveryOffers offers;
  @Inject ShopCurrency shop;

  @Inject
  @ManagedProperty("#{param.to}")
  String to;

  private LandedWay way;
  private String no = "";
  private boolean asked;

  public String getCountry() {
    boolean isChosen = to != null && to.matches("[A-Z]{2}");
    return isChosen ? to : Market.of(shop.getCurrency()).country();
  }

  /** The cheapest way; null when it may not go there. */
  public LandedWay getWay() {
    if (!asked) shown.content().filter(PricedBasket::isWhole).ifPresent(this::look);
    asked = true;
    return way;
  }

  /** Why it may not go there; empty when it may. */
  public String getNo() {
    getWay();
    return no;
  }

  private void look(PricedBasket basket) {
    Quote quote = delivery.quote(basket, getCountry());
    no = Optional.ofNullable(quote.no()).map(HouseWords::sentence).orElse("");
    quote.offers().stream()
        .findFirst()
        .ifPresent(offer -> way = new LandedWay(offer, cost(basket, offer)));
  }

  private LandedCost cost(PricedBasket basket, DeliveryOffer offer) {
    var by = business.buyers(getCountry());
    return landed.quote(basket, Place.of(getCountry()), offer, by);
  }
}
