package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.ShipBy;
import org.loomhive.stock.StockKeeping;

/** What each variant of a product costs and how soon it comes, right now. */
@ApplicationScoped
public class ProductOffers {
  @Inject StockKeeping stock;
  @Inject ShipBy shipBy;
  @Inject Clock clock;

  public List<ProductOffer> of(Product product, String currency) {
    var variants = product.variants();
    var now = clock.instant();
    var there = stock.of(variants.stream().map(Variant::sku).toList());
    return variants.stream()
        .filter(v -> !v.isSecond() || there.get(v.sku()).isInStock())
        .map(v -> ProductOffer.of(v, currency, there.get(v.sku()), shipBy.from(v, now)))
        .toList();
  }
}
