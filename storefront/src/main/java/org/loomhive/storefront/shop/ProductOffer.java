package org.loomhive.storefront.shop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.stock.Availability;

/**
 * One variant as it is offered now: price, whether it is there, and the day by which it leaves the
 * workshop if it is ordered today. Page, data for machines and API tell this same record.
 *
 * @param before the lowest price of the 30 days before it was lowered, while that is announced
 */
public record ProductOffer(
    Variant variant,
    PriceBreakdown breakdown,
    List<Bar> bars,
    Availability stock,
    LocalDate shipBy,
    Optional<Money> before) {
  static ProductOffer of(PriceBreakdown breakdown, Variant variant, Availability stock, Days days) {
    var before = variant.earlierPrice(breakdown.price().currency(), days.today());
    return new ProductOffer(variant, breakdown, Bar.of(breakdown), stock, days.shipBy(), before);
  }

  /** Where the makers are: today, and the day by which it leaves them. */
  record Days(LocalDate today, LocalDate shipBy) {}

  public String sku() {
    return variant.sku().value();
  }

  public String label() {
    return variant.label();
  }

  public Money price() {
    return breakdown.price();
  }

  /** Of 100 g of what is in it; null for what is not sold by weight. */
  public Money unitPrice() {
    return variant.pricePerHundredGrams(price().currency()).orElse(null);
  }

  /** What it cost before, while a reduction is announced; else null. */
  public Money earlierPrice() {
    return before.orElse(null);
  }

  public boolean canBeOrdered() {
    return variant.isMadeToOrder() || stock.isInStock();
  }

  /** A word of schema.org, and the end of a key of our own words. */
  public String availability() {
    if (variant.isMadeToOrder()) return "MadeToOrder";
    if (stock.isAllHeld()) return "LimitedAvailability";
    if (!stock.isInStock()) return "OutOfStock";
    return stock.isFew() ? "LimitedAvailability" : "InStock";
  }

  /** Of pieces that may be made again the number is the house's own matter. */
  private boolean isTheOnlyOne() {
    return variant.isOneOfAKind() && stock.onHand() == 1;
  }

  /** The key of the sentence that says how soon it comes. */
  public String sentence() {
    if (variant.isMadeToOrder()) return "shop.made.to.order";
    if (stock.isAllHeld()) return isTheOnlyOne() ? "shop.only.held" : "shop.all.held";
    if (!stock.isInStock()) return variant.isOneOfAKind() ? "shop.only.sold" : "shop.sold.out";
    if (isTheOnlyOne()) return "shop.only.one";
    return stock.isFew() ? "shop.few.left" : "shop.in.stock";
  }
}
