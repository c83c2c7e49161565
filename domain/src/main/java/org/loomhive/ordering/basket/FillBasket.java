package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.StockKeeping;

/** Puts things into a basket and takes them out. Nothing is held by that. */
@ApplicationScoped
public class FillBasket {
  @Inject Baskets baskets;
  @Inject Variants variants;
  @Inject PriceBasket price;
  @Inject StockKeeping stock;
  @Inject Clock clock;

  /** What a change of currency did to the sum of the goods. */
  public record Repriced(Money before, Money after, int linesLost) {}

  /** A new empty basket; the token is the only key to it. */
  @Transactional
  public BasketToken begin(String currency) {
    var token = BasketToken.random();
    baskets.add(new Basket(token, charged(currency), clock.instant()));
    return token;
  }

  /** More pieces of a variant; refused when there are not so many. */
  @Transactional
  public void add(BasketToken token, Sku sku, int pieces) {
    if (pieces < 1) throw new Refused(BasketRefusal.NOT_A_QUANTITY, Basket.MOST_PIECES);
    var basket = locked(token);
    put(basket, sku, basket.quantityOf(sku) + pieces);
  }

  /** So many pieces and no other number; 0 takes the line away. */
  @Transactional
  public void set(BasketToken token, Sku sku, int pieces) {
    var basket = locked(token);
    if (pieces == 0) basket.set(sku, 0, clock.instant());
    else put(basket, sku, pieces);
  }

  /** Everything is priced anew; what has no price in that currency goes. Empty without change. */
  @Transactional
  public Optional<Repriced> useCurrency(BasketToken token, String currency) {
    var basket = locked(token);
    var wanted = charged(currency);
    if (basket.currency().equals(wanted)) return Optional.empty();
    var before = price.price(basket);
    var after = price.price(basket, wanted);
    basket.use(wanted, clock.instant());
    if (before.isEmpty()) return Optional.empty();
    int lost = before.lines().size() - after.lines().size();
    return Optional.of(new Repriced(before.goods(), after.goods(), lost));
  }

  /** Why so many pieces do not go into a basket; empty when they do. */
  public Optional<Refused> whyNot(Sku sku, int pieces) {
    try {
      if (pieces < 1 || pieces > Basket.MOST_PIECES)
        throw new Refused(BasketRefusal.NOT_A_QUANTITY, Basket.MOST_PIECES);
      requireStock(offered(sku), pieces);
      return Optional.empty();
    } catch (Refused no) {
      return Optional.of(no);
    }
  }

  private void put(Basket basket, Sku sku, int pieces) {
    var variant = offered(sku);
    requireStock(variant, pieces);
    variant.priceIn(basket.currency());
    basket.set(sku, pieces, clock.instant());
  }

  private Variant offered(Sku sku) {
    return variants
        .find(sku)
        .filter(variant -> variant.product().isPublished())
        .orElseThrow(() -> new Refused(BasketRefusal.NO_LONGER_OFFERED));
  }

  private void requireStock(Variant variant, int pieces) {
    if (variant.isMadeToOrder()) return;
    int free = stock.of(variant.sku()).free();
    var name = variant.product().name();
    if (free == 0) throw new Refused(BasketRefusal.SOLD_OUT_NOW, name);
    if (free < pieces) throw new Refused(BasketRefusal.ONLY_SO_MANY, name, free);
  }

  private Basket locked(BasketToken token) {
    return baskets.lock(token).orElseGet(() -> baskets.get(token));
  }

  private static String charged(String currency) {
    return ChargeCurrency.find(currency)
        .map(ChargeCurrency::name)
        .orElseThrow(() -> new Refused(BasketRefusal.NO_SUCH_CURRENCY, currency));
  }
}
