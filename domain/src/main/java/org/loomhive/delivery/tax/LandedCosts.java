package org.loomhive.delivery.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Money;

/** Says what goods cost until they are in the buyer's hands, and prices with tax. */
@ApplicationScoped
public class LandedCosts {
  @Inject TaxBooks books;

  public LandedCost of(Consignment consignment) {
    return new Reckoning(books.today(), consignment).landed();
  }

  /**
   * A price as the law of a country wants it shown: with tax, where the house collects it.
   *
   * @param tax in percent, in it
   */
  public record TaxedPrice(Money price, BigDecimal tax, String country) {}

  /** Empty where prices are shown without tax, or none is collected. */
  public Optional<TaxedPrice> shown(ProductKind kind, Money price, String country) {
    return books
        .today()
        .tax(Place.of(country), kind, price)
        .filter(row -> row.isInPrice() && row.scheme().isCollectedAtSale())
        .filter(row -> row.percent().signum() > 0)
        .map(row -> taxed(price, row.percent(), country));
  }

  private static TaxedPrice taxed(Money price, BigDecimal percent, String country) {
    var tax = price.times(percent.movePointLeft(2), RoundingMode.HALF_UP);
    return new TaxedPrice(price.plus(tax), percent.stripTrailingZeros(), country);
  }
}
