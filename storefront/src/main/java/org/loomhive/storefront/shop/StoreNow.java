package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.Availability;
import org.loomhive.stock.StockKeeping;
import org.loomhive.storefront.basket.BasketCookie;
import org.loomhive.web.asked.PerRequest;

/** What there is in the store, looked up once for a request that asks twice. */
@ApplicationScoped
public class StoreNow {
  @Inject StockKeeping stock;
  @Inject BasketCookie basket;
  @Inject HttpServletRequest request;

  /** The last look alone: a feed asks for a hundred thousand. */
  private final PerRequest<AtomicReference<Seen>> last = new PerRequest<>(StoreNow.class, "last");

  private record Seen(List<Sku> skus, Map<Sku, Availability> there) {}

  public Map<Sku, Availability> of(List<Variant> variants) {
    return ofSkus(variants.stream().map(Variant::sku).toList());
  }

  public Map<Sku, Availability> ofSkus(List<Sku> skus) {
    var before = last.get(request, AtomicReference::new);
    if (before.get() == null || !before.get().skus().equals(skus))
      before.set(new Seen(List.copyOf(skus), look(skus)));
    return before.get().there();
  }

  private Map<Sku, Availability> look(List<Sku> skus) {
    var there = stock.of(skus);
    if (there.values().stream().noneMatch(one -> one.held() > 0)) return there;
    return basket.holder().map(own -> stock.of(skus, own)).orElse(there);
  }
}
