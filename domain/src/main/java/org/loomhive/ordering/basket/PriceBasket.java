package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.StockKeeping;

/** Puts today's prices and what is there beside each line of a basket. */
@ApplicationScoped
public class PriceBasket {
  @Inject Baskets baskets;
  @Inject Variants variants;
  @Inject StockKeeping stock;

  public Optional<PricedBasket> find(BasketToken token) {
    return baskets.find(token).map(this::price);
  }

  /** A variant that is not offered any more, or not in this currency, is left out. */
  public PricedBasket price(Basket basket) {
    return price(basket, basket.currency());
  }

  /** As it would be in another currency. */
  public PricedBasket price(Basket basket, String currency) {
    var demand = basket.demand();
    var bySku = new HashMap<Sku, Variant>();
    variants.of(demand.keySet()).forEach(variant -> bySku.put(variant.sku(), variant));
    var there = stock.of(demand.keySet());
    var lines = new ArrayList<PricedBasket.Line>();
    for (BasketLine line : basket.lines()) {
      var variant = bySku.get(line.sku());
      if (variant == null || !variant.product().isPublished()) continue;
      variant
          .findPrice(currency)
          .map(p -> new PricedBasket.Line(variant, line.quantity(), p, there.get(line.sku())))
          .ifPresent(lines::add);
    }
    var goods = Money.sum(currency, lines.stream().map(PricedBasket.Line::total).toList());
    return new PricedBasket(currency, lines, goods, basket.version());
  }
}
