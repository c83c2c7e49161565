package org.loomhive.storefront.api;

import java.util.List;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.delivery.DeliveryTerms;
import org.loomhive.storefront.facts.ProductFacts;

/** One product with its variants as they are offered now. */
public record ProductAnswer(
    String slug,
    String name,
    String kind,
    String cooperative,
    String madeBy,
    String craft,
    String care,
    List<Material> materials,
    List<Offer> variants) {
  /** A material and its percent of the weight. */
  public record Material(String material, int percent) {}

  /**
   * A variant.
   *
   * @param priceBefore the lowest price of the 30 days before it was lowered; null when no
   *     reduction is announced
   * @param availability InStock, LimitedAvailability, OutOfStock or MadeToOrder
   * @param oneOfAKind there is no other: nobody can order two
   * @param shipBy the day by which it leaves the workshop if it is ordered today
   * @param delivery null where it may not go
   * @param returnDays after it was delivered; 0 where nothing is promised beyond the law
   */
  public record Offer(
      String sku,
      String label,
      Amount price,
      Amount priceBefore,
      String availability,
      boolean oneOfAKind,
      String shipBy,
      int weightGrams,
      String hsCode,
      String origin,
      List<Share> shares,
      Amount makerPay,
      Delivery delivery,
      int returnDays) {}

  /** The cheapest way to bring one piece to the main country of the currency, in days. */
  public record Delivery(String country, int daysFrom, int daysTo, Amount price) {}

  /** What one receiver gets of the price; the shares add up to it exactly. */
  public record Share(String receiver, Amount amount) {}

  static ProductAnswer of(
      Product product, ToldProduct told, String madeBy, List<ProductFacts> facts) {
    return new ProductAnswer(
        product.slug(),
        told.name().text(),
        product.kind().name(),
        product.cooperative().value(),
        madeBy,
        told.craft().text(),
        told.care().text(),
        product.materials().stream().map(ProductAnswer::material).toList(),
        facts.stream().map(ProductAnswer::offer).toList());
  }

  private static Material material(MaterialShare share) {
    return new Material(share.material(), share.percent());
  }

  private static Offer offer(ProductFacts facts) {
    var offer = facts.offer();
    var variant = offer.variant();
    return new Offer(
        offer.sku(),
        offer.label(),
        Amount.of(offer.price()),
        offer.before().map(Amount::of).orElse(null),
        offer.availability(),
        variant.isOneOfAKind(),
        offer.shipBy().toString(),
        variant.weightGrams(),
        variant.customs().hsCode(),
        variant.customs().origin(),
        offer.breakdown().shares().stream().map(ProductAnswer::share).toList(),
        Amount.of(offer.breakdown().makerPay()),
        facts.delivery().map(ProductAnswer::delivery).orElse(null),
        facts.returnDays());
  }

  private static Delivery delivery(DeliveryTerms terms) {
    var price = Amount.of(terms.price());
    return new Delivery(terms.country(), terms.daysFrom(), terms.daysTo(), price);
  }

  private static Share share(PriceBreakdown.Share share) {
    return new Share(share.receiver().name(), Amount.of(share.amount()));
  }
}
