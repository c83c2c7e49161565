package org.loomhive.storefront.business;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.ordering.basket.Basket;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.business.BusinessBuyer;
import org.loomhive.ordering.business.OrderBusinesses;
import org.loomhive.storefront.basket.ShownBasket;

/** For whom the visitor's basket is bought, as it stands on the basket. */
@RequestScoped
public class SaidBusiness {
  @Inject ShownBasket shown;
  @Inject Baskets baskets;
  @Inject OrderBusinesses businesses;

  private Optional<Basket> basket;

  /** For the tax of a country. */
  public Buyers buyers(String country) {
    return basket().map(one -> businesses.buyers(one, country)).orElse(Buyers.PEOPLE);
  }

  Optional<BusinessBuyer> said() {
    return basket().flatMap(Basket::business);
  }

  /** Something else was said. */
  void lookAgain() {
    basket = null;
  }

  private Optional<Basket> basket() {
    if (basket == null) basket = shown.token().flatMap(baskets::find);
    return basket;
  }
}
