package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.Holds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.holder.Holder;
import org.loomhive.wholesale.price.QuantityRule;
import org.loomhive.wholesale.terms.FindTerms;

/** Puts things into a basket and takes them out. Nothing is held by that. */
@ApplicationScoped
public class FillBasket {
  @Inject Baskets baskets;
  @Inject Variants variants;
  @Inject Reprice reprice;
  @Inject StockKeeping stock;
  @Inject Holds holds;
  @Inject FindTerms wholesale;
  @Inject Clock clock;

  /**
   * More pieces of a variant, asked for by a form.
   *
   * @param onceKey made when the form was shown; the same form sent again adds nothing
   */
  public record Addition(Sku sku, int pieces, String onceKey) {
    String hash() {
      return Fingerprint.of(sku + ":" + pieces + ":" + onceKey);
    }
  }

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
    more(locked(token), sku, pieces);
  }

  /** The same for a form; false when this very form was sent before and nothing was added. */
  @Transactional
  public boolean add(BasketToken token, Addition asked) {
    var basket = locked(token);
    if (basket.wasJustAdded(asked.hash())) return false;
    more(basket, asked.sku(), asked.pieces());
    basket.added(asked.hash());
    return true;
  }

  /** So many pieces and no other number; 0 takes the line away. Gives the basket as it is then. */
  @Transactional
  public Basket set(BasketToken token, Sku sku, int pieces) {
    var basket = locked(token);
    if (pieces != 0) require(basket, offered(sku), pieces);
    basket.set(sku, pieces, clock.instant());
    if (basket.isHeldAt(clock.instant())) holds.lower(basket.holder(), sku, pieces);
    return basket;
  }

  /** Everything is priced anew; what has no price in that currency is lost. */
  @Transactional
  public Optional<Repriced> useCurrency(BasketToken token, String currency) {
    var basket = locked(token);
    var wanted = charged(currency);
    if (basket.currency().equals(wanted)) return Optional.empty();
    var changes = reprice.into(basket, wanted);
    basket.use(wanted, clock.instant());
    return changes;
  }

  /** Why so many more pieces do not go into this basket; empty when they do. */
  public Optional<Refused> whyNotMore(BasketToken token, Sku sku, int pieces) {
    var basket = baskets.get(token);
    return no(() -> requireMore(basket, sku, pieces));
  }

  /** Why there cannot be so many pieces in this basket; empty when there can. */
  public Optional<Refused> whyNot(BasketToken token, Sku sku, int pieces) {
    var basket = baskets.get(token);
    return no(() -> require(basket, offered(sku), pieces));
  }

  private static Optional<Refused> no(Runnable check) {
    try {
      check.run();
      return Optional.empty();
    } catch (Refused no) {
      return Optional.of(no);
    }
  }

  private void more(Basket basket, Sku sku, int pieces) {
    requireMore(basket, sku, pieces);
    basket.set(sku, basket.quantityOf(sku) + pieces, clock.instant());
  }

  private void requireMore(Basket basket, Sku sku, int pieces) {
    int there = basket.quantityOf(sku);
    var variant = offered(sku);
    int most = most(rule(basket, variant, there + pieces));
    if (pieces < 1 || pieces > most) throw new Refused(BasketRefusal.NOT_A_QUANTITY, most);
    if (there + pieces > most) throw new Refused(BasketRefusal.TOO_MANY_PIECES, most, there);
    require(basket, variant, there + pieces);
  }

  private void require(Basket basket, Variant variant, int pieces) {
    var rule = rule(basket, variant, pieces);
    basket.requireRoom(variant.sku(), pieces, most(rule));
    rule.ifPresent(one -> one.require(variant.product().name(), pieces));
    if (variant.isOneOfAKind() && pieces > 1)
      throw new Refused(BasketRefusal.ONLY_ONE, variant.product().name());
    requireStock(variant, pieces, wholesale.holder(basket.holder(), basket.buyer()));
    variant.priceIn(basket.currency());
  }

  /** How many a company takes; empty for everybody else. */
  private Optional<QuantityRule> rule(Basket basket, Variant variant, int pieces) {
    return basket
        .buyer()
        .flatMap(buyer -> wholesale.of(buyer, basket.currency(), List.of(variant)))
        .flatMap(terms -> terms.rule(variant.sku(), pieces));
  }

  private static int most(Optional<QuantityRule> rule) {
    return rule.isPresent() ? Basket.MOST_OF_A_COMPANY : Basket.MOST_PIECES;
  }

  private Variant offered(Sku sku) {
    return variants
        .find(sku)
        .filter(Variant::isOffered)
        .orElseThrow(() -> new Refused(BasketRefusal.NO_LONGER_OFFERED));
  }

  private void requireStock(Variant variant, int pieces, Holder holder) {
    if (variant.isMadeToOrder()) return;
    var sku = variant.sku();
    int free = stock.of(List.of(sku), holder).get(sku).free();
    var name = variant.product().name();
    if (free == 0) throw new Refused(BasketRefusal.SOLD_OUT_NOW, name);
    if (free < pieces) throw new Refused(BasketRefusal.ONLY_SO_MANY, name);
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
