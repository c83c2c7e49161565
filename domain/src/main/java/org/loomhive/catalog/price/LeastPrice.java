package org.loomhive.catalog.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.rate.PublishedRates;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/**
 * A price pays at least what the makers and the material of a piece are paid. In another currency
 * than theirs that is looked at by the latest published rate, where there is one.
 */
@ApplicationScoped
public class LeastPrice {
  @Inject PublishedRates rates;

  /** Refuses with the figures. */
  public void require(Money price, CostSheet sheet) {
    if (!price.isPositive()) throw new Refused(CatalogRefusal.NO_PRICE);
    var floor = sheet.floor();
    if (price.currency().equals(floor.currency())) {
      if (price.compareTo(floor) < 0)
        throw new Refused(CatalogRefusal.PRICE_BELOW_FLOOR, price, floor);
      return;
    }
    var about = rates.about(floor, price.currency());
    if (about.isPresent() && price.compareTo(about.get().about()) < 0)
      throw new Refused(
          CatalogRefusal.PRICE_BELOW_FLOOR_ABROAD,
          price,
          floor,
          about.get().about(),
          about.get().day());
  }
}
