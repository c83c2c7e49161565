package org.loomhive.storefront.landed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.tax.Consignment;
import org.loomhive.delivery.tax.LandedCosts;
import org.loomhive.delivery.tax.Place;
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
   * @param isAsked it is the price that stands above; else tax comes on top of that
   */
  public record Shown(Money price, String percent, String country, boolean isAsked) {}

  /** Empty where prices are shown without tax. */
  public List<Shown> of(Variant variant, Money price) {
    var market = Market.of(price.currency());
    var pieces = new Consignment.Pieces(price, 1, variant.breakdownIn(price.currency()).floor());
    var piece = new Consignment.Item(1, variant.product().kind(), variant.customs(), pieces);
    return costs.shown(piece, Place.of(market.country())).stream()
        .map(
            taxed ->
                new Shown(
                    taxed.price(),
                    taxed.tax().toPlainString(),
                    market.countryName(),
                    taxed.isAsked()))
        .toList();
  }
}
