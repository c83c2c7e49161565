package org.loomhive.storefront.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.tax.LandedCosts;
import org.loomhive.kernel.Money;
import org.loomhive.storefront.facts.Market;

/**
 * Prices with the tax that is collected with them, where the law wants them shown so: for the main
 * country of their currency, as it was up to a minute ago.
 */
@Named
@ApplicationScoped
public class TaxedPrices {
  @Inject LandedCosts costs;

  /**
   * A price with tax.
   *
   * @param percent of tax in it
   */
  public record Shown(Money price, String percent, String country) {}

  /** Empty where prices are shown without tax. */
  public List<Shown> of(Variant variant, Money price) {
    var market = Market.of(price.currency());
    return costs.shown(variant.product().kind(), price, market.country()).stream()
        .map(taxed -> new Shown(taxed.price(), taxed.tax().toPlainString(), market.countryName()))
        .toList();
  }
}
