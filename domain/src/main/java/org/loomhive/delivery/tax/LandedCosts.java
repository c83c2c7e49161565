package org.loomhive.delivery.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
   * @param isAsked it is the price that is asked everywhere; else tax comes on top of that
   */
  public record TaxedPrice(Money price, BigDecimal tax, boolean isAsked) {}

  /** Empty where prices are shown without tax, or none is collected. */
  public Optional<TaxedPrice> shown(Consignment.Item piece, Place to) {
    var free = new Consignment.Way(Money.zero(piece.worth().currency()), false);
    var prices = new WithinPrice(books.today(), new Consignment(to, List.of(piece), free));
    return prices
        .row(piece)
        .filter(row -> row.isInPrice() || row.isWithin())
        .filter(row -> row.scheme().isCollectedAtSale() && row.percent().signum() > 0)
        .map(row -> taxed(prices, piece, row));
  }

  private static TaxedPrice taxed(WithinPrice prices, Consignment.Item piece, TaxRow row) {
    var price = prices.worth(piece);
    var tax = row.isWithin() ? prices.tax(piece) : Reckoning.percent(price, row.percent());
    return new TaxedPrice(price.plus(tax), row.percent().stripTrailingZeros(), row.isWithin());
  }
}
