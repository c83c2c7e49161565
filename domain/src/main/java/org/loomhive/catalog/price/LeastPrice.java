package org.loomhive.catalog.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.rate.Approximation;
import org.loomhive.catalog.rate.PublishedRates;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/**
 * A price pays at least what the makers and the material of a piece are paid. In another currency
 * than theirs that is looked at by the last published rate, however old it is; a price that no rate
 * can be found for is refused.
 */
@ApplicationScoped
public class LeastPrice {
  @Inject PublishedRates rates;
  @Inject Event<PiecePriced> priced;

  /** The one question for whatever prices of a piece are written: rooms above are asked, too. */
  public void require(Variant piece, Collection<Money> prices) {
    for (Money price : prices) require(price, piece.costSheet());
    priced.fire(new PiecePriced(piece, piece.product().cooperative()));
  }

  /** The same for all that it is sold for, because its sheet is another. */
  public void requireAll(Variant piece) {
    require(piece, pricesOf(piece).toList());
  }

  private static Stream<Money> pricesOf(Variant piece) {
    return Arrays.stream(ChargeCurrency.values())
        .map(one -> piece.findPrice(one.name()))
        .flatMap(Optional::stream);
  }

  /** Refuses with the figures. */
  public void require(Money price, CostSheet sheet) {
    if (!price.isPositive()) throw new Refused(CatalogRefusal.NO_PRICE);
    var floor = sheet.floor();
    if (price.currency().equals(floor.currency())) {
      if (price.compareTo(floor) < 0)
        throw new Refused(CatalogRefusal.PRICE_BELOW_FLOOR, price, floor);
      return;
    }
    if (floor.isPositive()) requireAbroad(price, floor);
  }

  private void requireAbroad(Money price, Money floor) {
    var about =
        rates
            .lastKnown(floor, price.currency())
            .orElseThrow(() -> new Refused(CatalogRefusal.NO_RATE_FOR_PRICE, price, floor));
    if (price.compareTo(about.about()) < 0)
      throw new Refused(
          CatalogRefusal.PRICE_BELOW_FLOOR_ABROAD, price, floor, about.about(), about.day());
  }

  /**
   * Under this nothing takes a price that is asked: what material and makers have of it, and what
   * the sheet pays them, whichever is more. Never more than the price itself.
   */
  public Money under(PriceBreakdown shared, CostSheet sheet) {
    var price = shared.price();
    var paid = paid(sheet.floor(), price.currency()).orElse(shared.floor());
    var floor = paid.compareTo(shared.floor()) > 0 ? paid : shared.floor();
    return floor.compareTo(price) > 0 ? price : floor;
  }

  private Optional<Money> paid(Money floor, String currency) {
    if (floor.currency().equals(currency)) return Optional.of(floor);
    return rates.lastKnown(floor, currency).map(Approximation::about);
  }
}
