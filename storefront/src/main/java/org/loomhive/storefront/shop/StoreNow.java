package org.loomhive.storefront.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.Availability;
import org.loomhive.stock.StockKeeping;
import org.loomhive.storefront.basket.BasketCookie;

/** What there is in the store, looked up once for a request that asks twice. */
@RequestScoped
public class StoreNow {
  @Inject StockKeeping stock;
  @Inject BasketCookie basket;

  private List<Sku> asked;
  private Map<Sku, Availability> there;

  public Map<Sku, Availability> of(List<Variant> variants) {
    return ofSkus(variants.stream().map(Variant::sku).toList());
  }

  public Map<Sku, Availability> ofSkus(List<Sku> skus) {
    if (!skus.equals(asked)) {
      there = stock.of(skus);
      if (isAnyHeld()) basket.holder().ifPresent(own -> there = stock.of(skus, own));
      asked = List.copyOf(skus);
    }
    return there;
  }

  /** Perhaps for the very visitor who asks. */
  private boolean isAnyHeld() {
    return there.values().stream().anyMatch(one -> one.held() > 0);
  }
}
