package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Workshops;
import org.loomhive.delivery.ShipBy;

/** What each variant of a product costs and how soon it comes, right now. */
@ApplicationScoped
public class ProductOffers {
  @Inject StoreNow store;
  @Inject ShipBy shipBy;
  @Inject Workshops workshops;
  @Inject Clock clock;

  /** The wanted one, else the first in which a product has a price. */
  static String currency(Product product, String wanted) {
    var priced = product.variants().get(0);
    if (product.variants().stream().anyMatch(v -> v.findPrice(wanted).isPresent())) return wanted;
    return Arrays.stream(ChargeCurrency.values())
        .map(Enum::name)
        .filter(one -> priced.findPrice(one).isPresent())
        .findFirst()
        .orElse(wanted);
  }

  public List<ProductOffer> of(Product product, String currency) {
    return of(List.of(product), currency);
  }

  /** The same for several products, with one look into the store. */
  public List<ProductOffer> of(List<Product> products, String currency) {
    var variants = products.stream().flatMap(product -> product.onShelf().stream()).toList();
    var now = clock.instant();
    var there = store.of(variants);
    return variants.stream()
        .filter(v -> v.findPrice(currency).isPresent())
        .filter(v -> !v.isSecond() || there.get(v.sku()).isInStock())
        .map(v -> ProductOffer.of(v.breakdownIn(currency), v, there.get(v.sku()), days(v, now)))
        .toList();
  }

  private ProductOffer.Days days(Variant variant, Instant now) {
    var zone = workshops.get(variant.product().cooperative()).zone();
    return new ProductOffer.Days(now.atZone(zone).toLocalDate(), shipBy.from(variant, now));
  }
}
