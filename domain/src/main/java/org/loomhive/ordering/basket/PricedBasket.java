package org.loomhive.ordering.basket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.discount.Discount;
import org.loomhive.ordering.wish.Beside;
import org.loomhive.ordering.wish.Granted;
import org.loomhive.ordering.wish.Wishes;
import org.loomhive.stock.Availability;
import org.loomhive.stock.holder.Holder;
import org.loomhive.wholesale.price.QuantityRule;
import org.loomhive.wholesale.terms.SampleToOrder;
import org.loomhive.wholesale.terms.WholesaleTerms;

/**
 * A basket with today's prices.
 *
 * @param lost what cannot be bought any more; nothing is ordered while there is any
 * @param goods the sum of all lines
 * @param extras what the buyer wishes beside the pieces
 */
public record PricedBasket(
    String currency, List<Line> lines, List<Lost> lost, Money goods, int version, Extras extras) {
  public PricedBasket {
    lines = List.copyOf(lines);
    lost = List.copyOf(lost);
  }

  /**
   * Beside the pieces.
   *
   * @param wrap the price of wrapping; zero when nothing is wrapped
   * @param discount the code that is in force for it; none beside terms of wholesale
   * @param terms of the company whose basket it is
   * @param holder under which it is held while she is at the checkout
   */
  public record Extras(
      Wishes wishes,
      Money wrap,
      Optional<Discount> discount,
      Optional<WholesaleTerms> terms,
      Holder holder) {
    Extras travelling(boolean inParts) {
      return new Extras(wishes.travelling(inParts), wrap, discount, terms, holder);
    }

    /** The same at another price of wrapping. */
    public Extras wrappedFor(Money other) {
      return new Extras(wishes, other, discount, terms, holder);
    }
  }

  /**
   * One line as it stands now.
   *
   * @param rule how many of it a company takes; empty for what costs what it costs everybody
   */
  public record Line(
      Variant variant,
      int quantity,
      Money unitPrice,
      Availability availability,
      Optional<QuantityRule> rule) {
    /** By the band of its number, where it is sold to this company. */
    Line atTerms(Optional<WholesaleTerms> terms) {
      var sku = variant.sku();
      var price = terms.flatMap(one -> one.price(sku, quantity)).orElse(unitPrice);
      return at(price, terms.flatMap(one -> one.rule(sku, quantity)));
    }

    /** The same at another price. */
    public Line at(Money each) {
      return at(each, rule);
    }

    private Line at(Money each, Optional<QuantityRule> asked) {
      return new Line(variant, quantity, each, availability, asked);
    }

    public boolean isWholesale() {
      return rule.isPresent();
    }

    /** What its company may not take so many of. */
    public boolean isOddNumber() {
      return rule.isPresent() && !rule.get().accepts(quantity);
    }

    /** Without a discount; what a company agreed to is a price and no discount. */
    public Money fullPrice() {
      return isWholesale() ? unitPrice : variant.priceIn(unitPrice.currency());
    }

    /** Who gets what of the price of one piece; a lower one takes nothing from its makers. */
    public PriceBreakdown breakdown() {
      return variant.breakdownIn(unitPrice.currency()).reducedTo(unitPrice);
    }

    public Money total() {
      return unitPrice.times(quantity);
    }

    /** More are asked for than there are; what is made to order is never short. */
    public boolean isShort() {
      return !variant.isMadeToOrder() && mostPieces() < quantity;
    }

    /** So many she could have of what lies ready. */
    public int mostPieces() {
      return variant.isOneOfAKind() ? Math.min(1, availability.free()) : availability.free();
    }
  }

  /**
   * One line that has no price now.
   *
   * @param name of the product, or its article number when even that is gone
   * @param otherCurrency it is offered still, but not in the currency of the basket
   */
  public record Lost(Sku sku, String name, int quantity, boolean otherCurrency) {}

  /** Refused with the names of what was lost. */
  public void requireWhole() {
    if (lost.isEmpty()) return;
    var names = lost.stream().map(Lost::name).collect(Collectors.joining(", "));
    throw new Refused(BasketRefusal.NOT_ALL_OFFERED, names);
  }

  /** The code that is in force for it. */
  public Optional<Discount> discount() {
    return extras.discount();
  }

  /** Those of the company whose basket it is; empty for everybody else's. */
  public Optional<WholesaleTerms> terms() {
    return extras.terms();
  }

  /** What she holds while she is at the checkout is held by this one, and is hers to take. */
  public Holder holder() {
    return extras.holder();
  }

  /** Under a name of its own, with the company for whose quotes something may stand held. */
  public Holder holder(String name) {
    return Holder.of(name, terms().map(one -> one.company().ref()));
  }

  /** Something in it is sold at the terms of wholesale. */
  public boolean isWholesale() {
    return lines.stream().anyMatch(Line::isWholesale);
  }

  /** The one piece of this line is a sample of many; empty for all other lines. */
  public Optional<SampleToOrder> sample(Line line) {
    return terms().flatMap(one -> one.sample(line.variant().sku(), line.quantity()));
  }

  private boolean isMoreThanSamples() {
    return lines.stream().anyMatch(line -> line.isWholesale() && sample(line).isEmpty());
  }

  /** What is missing of the least sum of a company's order; nothing of one of samples alone. */
  public Optional<Money> missing() {
    return terms()
        .filter(terms -> isMoreThanSamples())
        .flatMap(WholesaleTerms::leastSum)
        .filter(least -> goods.compareTo(least) < 0)
        .map(least -> least.minus(goods));
  }

  public Wishes wishes() {
    return extras.wishes();
  }

  public Money wrap() {
    return extras.wrap();
  }

  /** Goods and wrapping; delivery is added to that. */
  public Money beforeDelivery() {
    return goods.plus(wrap());
  }

  /** Pieces of each variant. */
  public Map<Variant, Integer> wanted() {
    return lines.stream().collect(Collectors.toMap(Line::variant, Line::quantity));
  }

  /** Some of it is ready, and some is made for her. */
  public boolean isMixed() {
    return lines.stream().map(line -> line.variant().isMadeToOrder()).distinct().count() > 1;
  }

  /** What is ready and what is made travel apart. */
  public boolean isSplit() {
    return isMixed() && wishes().isAsReady();
  }

  /** What stands beside the pieces of an order of it. */
  public Beside beside() {
    return new Beside(wishes(), new Granted(wrap(), isMixed() && !isSplit()));
  }

  /** The same if it travelled in another way. */
  public PricedBasket travelling(boolean inParts) {
    return new PricedBasket(currency, lines, lost, goods, version, extras.travelling(inParts));
  }

  /** What the code takes off. */
  public Money saved() {
    var full = lines.stream().map(line -> line.fullPrice().times(line.quantity())).toList();
    return Money.sum(currency, full).minus(goods);
  }

  /** It has a line of this variant that can be bought. */
  public boolean has(Sku sku) {
    return lines.stream().anyMatch(line -> line.variant().sku().equals(sku));
  }

  /** There is something in it, and all of it can be bought. */
  public boolean isWhole() {
    return lost.isEmpty() && !lines.isEmpty();
  }

  public boolean isEmpty() {
    return lines.isEmpty() && lost.isEmpty();
  }

  public boolean isShort() {
    return lines.stream().anyMatch(Line::isShort);
  }

  public int pieces() {
    return lines.stream().mapToInt(Line::quantity).sum();
  }
}
