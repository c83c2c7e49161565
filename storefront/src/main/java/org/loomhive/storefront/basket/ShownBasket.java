package org.loomhive.storefront.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.basket.Repriced;
import org.loomhive.storefront.shop.ShopCurrency;

/**
 * The visitor's basket in the currency that the shop shows her. When she chose another one the
 * basket follows, and the page says what changed.
 */
@Named
@RequestScoped
public class ShownBasket {
  @Inject BasketCookie cookie;
  @Inject FillBasket fill;
  @Inject PriceBasket price;
  @Inject ShopCurrency shop;

  private Optional<BasketToken> token;
  private Optional<PricedBasket> content;
  private Repriced repriced;

  public Optional<BasketToken> token() {
    if (token == null) token = cookie.find();
    return token;
  }

  public Optional<PricedBasket> content() {
    if (content == null) content = token().flatMap(this::follow);
    return content;
  }

  /** Something was wished that changes what it costs. */
  public void lookAgain() {
    content = null;
  }

  public boolean isFilled() {
    return content().filter(basket -> !basket.isEmpty()).isPresent();
  }

  /** Null when there is none. */
  public PricedBasket getContent() {
    return content().orElse(null);
  }

  /** What another currency did to the sum; null when nothing changed. */
  public Repriced getRepriced() {
    content();
    return repriced;
  }

  private Optional<PricedBasket> follow(BasketToken mine) {
    var found = price.find(mine);
    if (found.isEmpty() || found.get().currency().equals(shop.getCurrency())) return found;
    repriced = fill.useCurrency(mine, shop.getCurrency()).orElse(null);
    return price.find(mine);
  }
}
