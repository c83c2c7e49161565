package org.loomhive.wage.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.price.LeastPrice;
import org.loomhive.catalog.shelf.PublishProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.WageRefusal;

/**
 * Writes what a piece costs and for how much it is sold. Orders that were placed keep their price;
 * a sheet under which its maker would fall under the floor is refused, and so is one that pays more
 * to people and for material than any of its prices holds.
 */
@ApplicationScoped
public class WritePrices {
  @Inject Variants variants;
  @Inject PriceFloor floor;
  @Inject LeastPrice least;
  @Inject PublishProduct shelf;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /**
   * @param prices one for each currency that changes
   */
  @Transactional
  public void write(Sku sku, CostSheet sheet, Collection<Money> prices, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var piece = variants.get(sku);
    var product = piece.product();
    if (!actor.sees(product.cooperative())) throw new NotFound("variant", sku);
    if (piece.isSecond()) throw new Refused(WageRefusal.PRICE_OF_SECOND);
    for (Money price : prices) {
      if (!price.isPositive()) throw new Refused(WageRefusal.PRICE_NOT_POSITIVE);
      piece.costs(price);
    }
    piece.isSharedBy(sheet);
    floor.require(piece, cooperatives.get(product.cooperative()).businessDay(clock.instant()));
    least.requireAll(piece);
    if (product.isPublished()) shelf.publish(product);
  }
}
