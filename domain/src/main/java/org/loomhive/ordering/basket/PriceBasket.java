package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.price.LeastPrice;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.discount.Discount;
import org.loomhive.ordering.discount.Discounts;
import org.loomhive.ordering.wish.WrapPrices;
import org.loomhive.stock.Availability;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.holder.Holder;
import org.loomhive.wholesale.terms.FindTerms;

/** Puts today's prices and what is there beside each line of a basket. */
@ApplicationScoped
public class PriceBasket {
  @Inject Baskets baskets;
  @Inject Variants variants;
  @Inject StockKeeping stock;
  @Inject Discounts discounts;
  @Inject LeastPrice least;
  @Inject WrapPrices wraps;
  @Inject FindTerms wholesale;
  @Inject Clock clock;

  public Optional<PricedBasket> find(BasketToken token) {
    return baskets.find(token).map(this::price);
  }

  /** A variant that is not offered any more, or not in this currency, is lost. */
  public PricedBasket price(Basket basket) {
    return price(basket, basket.currency());
  }

  /** As it would be in another currency. */
  public PricedBasket price(Basket basket, String currency) {
    var demand = basket.demand();
    var offered = offered(demand.keySet());
    var terms = basket.buyer().flatMap(who -> wholesale.of(who, currency, offered.values()));
    var discount = terms.isPresent() ? Optional.<Discount>empty() : discount(basket);
    var holder = Holder.of(basket.holder(), terms.map(one -> one.company().ref()));
    var there = stock.of(demand.keySet(), holder);
    var lines = new ArrayList<PricedBasket.Line>();
    var lost = new ArrayList<PricedBasket.Lost>();
    for (BasketLine line : basket.lines()) {
      var variant = offered.get(line.sku());
      var each = price(variant, currency);
      if (each.isEmpty()) lost.add(lost(line, variant));
      else
        lines.add(
            priced(line, variant, off(discount, variant, each.get()), there.get(line.sku()))
                .atTerms(terms));
    }
    var goods = Money.sum(currency, lines.stream().map(PricedBasket.Line::total).toList());
    var wishes = basket.wishes();
    var extras =
        new PricedBasket.Extras(wishes, wraps.of(wishes, currency), discount, terms, holder);
    return new PricedBasket(currency, lines, lost, goods, basket.version(), extras);
  }

  /** A code that is over by now changes nothing any more. */
  private Optional<Discount> discount(Basket basket) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return basket.discountCode().flatMap(discounts::find).filter(one -> one.isInForce(today));
  }

  /** A second is cheaper already, and its maker's pay is most of its price. */
  private Money off(Optional<Discount> discount, Variant variant, Money each) {
    if (variant.isSecond() || discount.isEmpty()) return each;
    var shared = variant.breakdownIn(each.currency());
    return discount.get().off(each, least.under(shared, variant.costSheet()));
  }

  private Map<Sku, Variant> offered(Set<Sku> skus) {
    var bySku = new HashMap<Sku, Variant>();
    variants.of(skus).forEach(variant -> bySku.put(variant.sku(), variant));
    return bySku;
  }

  private static Optional<Money> price(Variant variant, String currency) {
    return Optional.ofNullable(variant)
        .filter(Variant::isOffered)
        .flatMap(one -> one.findPrice(currency));
  }

  private static PricedBasket.Line priced(
      BasketLine line, Variant variant, Money each, Availability there) {
    return new PricedBasket.Line(variant, line.quantity(), each, there, Optional.empty());
  }

  private static PricedBasket.Lost lost(BasketLine line, Variant variant) {
    var name = variant == null ? line.sku().value() : variant.product().name();
    boolean otherCurrency = variant != null && variant.isOffered();
    return new PricedBasket.Lost(line.sku(), name, line.quantity(), otherCurrency);
  }
}
